<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>The pipeline has no stage “%1”.</source>
        <translation>Quy trình không có giai đoạn “%1”.</translation>
    </message>
    <message>
        <source>The pipeline has no lost stage.</source>
        <translation>Quy trình này không có giai đoạn thất bại.</translation>
    </message>
</context>
<context>
    <name>Administrators</name>
    <message>
        <source>Nobody else may change the settings. Give that right to another employee first.</source>
        <translation>Không còn ai khác được đổi cài đặt. Hãy trao quyền này cho một nhân viên khác trước.</translation>
    </message>
</context>
<context>
    <name>Anonymise</name>
    <message>
        <source>Records of this kind hold no person.</source>
        <translation>Loại bản ghi này không chứa thông tin cá nhân.</translation>
    </message>
    <message>
        <source>The record %1 does not exist.</source>
        <translation>Bản ghi %1 không tồn tại.</translation>
    </message>
    <message>
        <source>Anonymised %1</source>
        <translation>Đã ẩn danh %1</translation>
    </message>
    <message>
        <source>“%1” could not be copied. Is there space on its disk?</source>
        <translation>Không sao chép được “%1”. Ổ đĩa có còn chỗ không?</translation>
    </message>
    <message>
        <source>The old backup “%1” could not be deleted; delete it yourself.</source>
        <translation>Không xóa được bản sao lưu cũ “%1”; hãy tự xóa.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>There is not enough room in “%1” for a backup: %2 are missing. Nothing was changed. Free some space or choose another folder.</source>
        <translation>Trong “%1” không đủ chỗ cho bản sao lưu: còn thiếu %2. Chưa có gì thay đổi. Hãy giải phóng dung lượng hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>No backup could be written to the folder “%1”: %2. Choose another folder.</source>
        <translation>Không thể ghi bản sao lưu vào thư mục “%1”: %2. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The backup could not be written (%1). Try again, or choose another folder.</source>
        <translation>Không thể ghi bản sao lưu (%1). Hãy thử lại hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>a record in “%1” points to nothing</source>
        <translation>một bản ghi trong “%1” trỏ tới chỗ không có gì</translation>
    </message>
    <message>
        <source>the number of records differs</source>
        <translation>số bản ghi không khớp</translation>
    </message>
    <message>
        <source>The backup was made but did not pass its check (%1) and was thrown away. Run “Check data” on this file now.</source>
        <translation>Đã tạo bản sao lưu nhưng kiểm tra không đạt (%1) nên đã bỏ đi. Hãy chạy “Kiểm tra dữ liệu” cho tệp này ngay.</translation>
    </message>
    <message>
        <source>No backup was made, because the file could not be read (%1). Run “Check data” on it now.</source>
        <translation>Chưa tạo bản sao lưu vì không đọc được tệp (%1). Hãy chạy “Kiểm tra dữ liệu” ngay.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>tự động</translation>
    </message>
    <message>
        <source>when closing</source>
        <translation>khi đóng</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>thủ công</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>trước phiên bản mới</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>trước khi nhập</translation>
    </message>
    <message>
        <source>before a change of many records</source>
        <translation>trước khi sửa hàng loạt</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>trước khi gộp</translation>
    </message>
    <message>
        <source>before erasing</source>
        <translation>trước khi xóa hẳn</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>trước khi khôi phục</translation>
    </message>
    <message>
        <source>The folder for backups, “%1”, cannot be made. Connect its disk or choose another folder.</source>
        <translation>Không thể tạo thư mục sao lưu “%1”. Hãy kết nối ổ đĩa hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The backup “%1” is no longer what it was when it was made. Choose another one.</source>
        <translation>Bản sao lưu “%1” không còn như lúc được tạo. Hãy chọn bản khác.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and restore again.</source>
        <translation>Chương trình khác đang dùng “%1”. Hãy đóng tệp ở đó rồi khôi phục lại.</translation>
    </message>
    <message>
        <source>The present file could not be kept (%1), so nothing was restored.</source>
        <translation>Không giữ lại được tệp hiện tại (%1) nên chưa khôi phục gì.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Weighted: %1</source>
        <translation>Theo xác suất: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no exchange rate</source>
        <translation>
            <numerusform>Bỏ qua %n: không có tỷ giá</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days without progress</comment>
        <translation>%1 ngày</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>chưa có lịch</translation>
    </message>
    <message>
        <source>won %1</source>
        <translation>thành công %1</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>thất bại %1</translation>
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
        <translation>In hoặc lưu thành PDF</translation>
    </message>
    <message>
        <source>The card was printed.</source>
        <translation>Đã in thẻ.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>row %1 of “%2” points to a row of “%3” that is not there</source>
        <translation>dòng %1 của “%2” trỏ tới một dòng của “%3” không tồn tại</translation>
    </message>
    <message>
        <source>“%1” does not agree with the records; it can be made anew</source>
        <translation>“%1” không khớp với các bản ghi; có thể tạo lại</translation>
    </message>
    <message>
        <source>could not be checked: %1</source>
        <translation>không kiểm tra được: %1</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <translation>%1: ổn</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln problem(s)</source>
        <translation>
            <numerusform>%1: %Ln vấn đề</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages and indexes</source>
        <translation>Trang và chỉ mục</translation>
    </message>
    <message>
        <source>Links between records</source>
        <translation>Liên kết giữa các bản ghi</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Search: not checked, because the file is open for reading only</source>
        <translation>Tìm kiếm: chưa kiểm tra, vì tệp chỉ mở để đọc</translation>
    </message>
</context>
<context>
    <name>Collection</name>
    <message>
        <source>New deal</source>
        <translation>Cơ hội mới</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>Chưa có cơ hội nào</translation>
    </message>
    <message>
        <source>A deal is one sale to one customer. It moves from column to column until it is won or lost. Each card shows its amount, what is planned next and who is responsible.</source>
        <translation>Cơ hội là một lần bán cho một khách hàng. Nó đi qua từng cột cho đến khi thành công hoặc thất bại. Mỗi thẻ cho biết số tiền, việc sắp tới và người phụ trách.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Khách hàng mới</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Chưa có khách hàng nào</translation>
    </message>
    <message>
        <source>An account is a company or a person you sell to, with its contacts, deals and files in one place.</source>
        <translation>Khách hàng là công ty hoặc cá nhân mà bạn bán hàng, với người liên hệ, cơ hội và tệp ở cùng một chỗ.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Người liên hệ mới</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Chưa có người liên hệ nào</translation>
    </message>
    <message>
        <source>A contact is a person: with e-mail and telephone, bound to the accounts they work for.</source>
        <translation>Người liên hệ là một cá nhân có e-mail và điện thoại, gắn với những khách hàng nơi họ làm việc.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Dự án mới</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Chưa có dự án nào</translation>
    </message>
    <message>
        <source>A project gathers what belongs together: deals, accounts and the people who work on them.</source>
        <translation>Dự án gom những gì thuộc về nhau: cơ hội, khách hàng và những người cùng làm.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Tạo mới</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Chưa có gì</translation>
    </message>
    <message>
        <source>What you add appears here.</source>
        <translation>Những gì bạn thêm sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Khách hàng tiềm năng mới</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Chưa có khách hàng tiềm năng</translation>
    </message>
    <message>
        <source>A lead is a request that may become a deal. Find out what it is about, then convert or disqualify it. A lead without a responsible is in the free pool, for anybody to take.</source>
        <translation>Khách hàng tiềm năng là một yêu cầu có thể trở thành cơ hội bán hàng. Hãy tìm hiểu nhu cầu, rồi chuyển đổi hoặc loại. Khách hàng tiềm năng chưa có người phụ trách nằm trong kho chung, ai cũng có thể nhận.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Bản ghi</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Đ&amp;i tới</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>New office…</source>
        <translation>Văn phòng mới…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Mở tệp…</translation>
    </message>
    <message>
        <source>Open the example office</source>
        <translation>Mở văn phòng mẫu</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Đóng cửa sổ</translation>
    </message>
    <message>
        <source>Quit Kontor</source>
        <translation>Thoát Kontor</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Tìm trong trang này</translation>
    </message>
    <message>
        <source>Look as the system</source>
        <translation>Giao diện theo hệ thống</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Giao diện sáng</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Giao diện tối</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Narrow navigation</source>
        <translation>Thu gọn điều hướng</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Toàn màn hình</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Cơ hội mới</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Khách hàng mới</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Người liên hệ mới</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Dự án mới</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Tạo mới</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Go to the deals</source>
        <translation>Tới cơ hội bán hàng</translation>
    </message>
    <message>
        <source>Go to the accounts</source>
        <translation>Tới khách hàng</translation>
    </message>
    <message>
        <source>Go to the contacts</source>
        <translation>Tới người liên hệ</translation>
    </message>
    <message>
        <source>Go to the projects</source>
        <translation>Tới dự án</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Search or do something…</source>
        <translation>Tìm kiếm hoặc làm gì đó…</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Danh sách phím</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Sắp xếp theo cột này</translation>
    </message>
    <message>
        <source>Sort further by this column</source>
        <translation>Sắp xếp thêm theo cột này</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Chuyển cột sang trái</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Chuyển cột sang phải</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>Nới rộng cột</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>Thu hẹp cột</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Khách hàng tiềm năng mới</translation>
    </message>
    <message>
        <source>Go to the leads</source>
        <translation>Đến khách hàng tiềm năng</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>Không có trường “%1” trong %2.</translation>
    </message>
    <message>
        <source>--format is table, csv or json, not “%1”.</source>
        <translation>--format là table, csv hoặc json, không phải “%1”.</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>Không ghi được kết quả.</translation>
    </message>
    <message>
        <source>--%1 stands twice.</source>
        <translation>--%1 xuất hiện hai lần.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>Không có tùy chọn --%1.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 cần một giá trị.</translation>
    </message>
    <message>
        <source>Usage: kontorctl FILE.kontor COMMAND …</source>
        <translation>Cách dùng: kontorctl TỆP.kontor LỆNH …</translation>
    </message>
    <message>
        <source>“%1” is not written as field=value.</source>
        <translation>“%1” không viết theo dạng field=value.</translation>
    </message>
    <message>
        <source>--%1: “%2” is no whole number.</source>
        <translation>--%1: “%2” không phải số nguyên.</translation>
    </message>
    <message>
        <source>The sum is too large.</source>
        <translation>Tổng quá lớn.</translation>
    </message>
    <message>
        <source>--in: “%1” is no currency.</source>
        <translation>--in: “%1” không phải tiền tệ.</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1.</source>
        <translation>Không có tỷ giá cho %1.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>“%1” là thừa.</translation>
    </message>
    <message>
        <source>--in needs --sum with the field whose sum it is.</source>
        <translation>--in cần --sum với trường cần tính tổng.</translation>
    </message>
    <message>
        <source>“%1” needs one file.</source>
        <translation>“%1” cần một tệp.</translation>
    </message>
    <message>
        <source>--dates is dmy, mdy or ymd.</source>
        <translation>--dates là dmy, mdy hoặc ymd.</translation>
    </message>
    <message>
        <source>--separator is one character, or tab.</source>
        <translation>--separator là một ký tự, hoặc tab.</translation>
    </message>
    <message>
        <source>--empty is leave or clear.</source>
        <translation>--empty là leave hoặc clear.</translation>
    </message>
    <message>
        <source>--numbers is point or comma, as decimals are written.</source>
        <translation>--numbers là point hoặc comma, theo cách viết số thập phân.</translation>
    </message>
    <message>
        <source>--encoding: there is no encoding “%1”.</source>
        <translation>--encoding: không có bảng mã “%1”.</translation>
    </message>
    <message>
        <source>--key: there is no field “%1”.</source>
        <translation>--key: không có trường “%1”.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” can be read in two ways: use --dates.</source>
        <translation>“%1” trong cột “%2” có thể đọc theo hai cách: hãy dùng --dates.</translation>
    </message>
    <message>
        <source>%1: “%2” is new; did you mean “%3”?</source>
        <translation>%1: “%2” là mới; ý bạn là “%3”?</translation>
    </message>
    <message>
        <source>--currency: “%1” is no code of a currency.</source>
        <translation>--currency: “%1” không phải mã tiền tệ.</translation>
    </message>
    <message>
        <source>--language is one of %1.</source>
        <translation>--language là một trong %1.</translation>
    </message>
    <message>
        <source>--demo: at most %L1 deals.</source>
        <translation>--demo: nhiều nhất %L1 cơ hội.</translation>
    </message>
    <message>
        <source>“%1” is neither an id nor a #number.</source>
        <translation>“%1” không phải mã cũng không phải #số.</translation>
    </message>
    <message>
        <source>%1 %2 does not exist.</source>
        <translation>Không có %1 %2.</translation>
    </message>
    <message>
        <source>“show” needs an id or a #number.</source>
        <translation>“show” cần mã hoặc #số.</translation>
    </message>
    <message>
        <source>%1 with the id %2 does not exist.</source>
        <translation>Không có %1 với mã %2.</translation>
    </message>
    <message>
        <source>“history” needs an id or a #number.</source>
        <translation>“history” cần mã hoặc #số.</translation>
    </message>
    <message>
        <source>The file has faults; restore a backup.</source>
        <translation>Tệp có lỗi; hãy khôi phục bản sao lưu.</translation>
    </message>
    <message>
        <source>“backup” needs the name of the file to write.</source>
        <translation>“backup” cần tên tệp để ghi.</translation>
    </message>
    <message>
        <source>A file is no backup of itself; give another name.</source>
        <translation>Tệp không thể là bản sao lưu của chính nó; hãy đặt tên khác.</translation>
    </message>
    <message>
        <source>“%1” takes no option --%2.</source>
        <translation>“%1” không có tùy chọn --%2.</translation>
    </message>
    <message>
        <source>--now: “%1” is no moment; it is written as 2026-11-24T08:30:00Z.</source>
        <translation>--now: “%1” không phải thời điểm; thời điểm viết như 2026-11-24T08:30:00Z.</translation>
    </message>
    <message>
        <source>The office has no administrator; use --as.</source>
        <translation>Văn phòng chưa có quản trị viên; hãy dùng --as.</translation>
    </message>
    <message>
        <source>Only a demo file is written at another time than now.</source>
        <translation>Chỉ tệp mẫu mới được ghi ở thời điểm khác hiện tại.</translation>
    </message>
    <message>
        <source>“%1” needs a kind of record, such as deal.</source>
        <translation>“%1” cần một loại bản ghi, như deal.</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”.</source>
        <translation>Không có loại bản ghi “%1”.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Không có lệnh “%1”.</translation>
    </message>
    <message>
        <source>“%1” needs the ids or #numbers of records.</source>
        <translation>“%1” cần mã hoặc #số của các bản ghi.</translation>
    </message>
    <message>
        <source>“%1” takes no fields.</source>
        <translation>“%1” không nhận trường.</translation>
    </message>
    <message>
        <source>The action “%1” does not know “%2”.</source>
        <translation>Thao tác “%1” không biết “%2”.</translation>
    </message>
    <message>
        <source>“%1” takes the number of steps.</source>
        <translation>“%1” nhận số bước.</translation>
    </message>
    <message>
        <source>“set” needs at least one field=value.</source>
        <translation>“set” cần ít nhất một field=value.</translation>
    </message>
    <message>
        <source>“do” needs an action, a kind of record and the ids or #numbers of records.</source>
        <translation>“do” cần thao tác, loại bản ghi và mã hoặc #số của các bản ghi.</translation>
    </message>
    <message>
        <source>There is no action “%1” for %2.</source>
        <translation>Không có thao tác “%1” cho %2.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Không có gì để làm lại.</translation>
    </message>
    <message>
        <source>--group: “%1” holds several values.</source>
        <translation>--group: “%1” chứa nhiều giá trị.</translation>
    </message>
    <message>
        <source>--sum: “%1” is no amount.</source>
        <translation>--sum: “%1” không phải số tiền.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” can be read in two ways: use --numbers.</source>
        <translation>“%1” trong cột “%2” có thể đọc theo hai cách: hãy dùng --numbers.</translation>
    </message>
    <message>
        <source>%1 %2 is in the recycle bin.</source>
        <translation>%1 %2 đang ở trong thùng rác.</translation>
    </message>
    <message>
        <source>Content: SHA-256 %1</source>
        <translation>Nội dung: SHA-256 %1</translation>
    </message>
    <message>
        <source>--value: “%1” is not written as Column=text=value.</source>
        <translation>--value: “%1” không viết theo dạng Cột=văn bản=giá trị.</translation>
    </message>
    <message>
        <source>--value: there is no column “%1”.</source>
        <translation>--value: không có cột “%1”.</translation>
    </message>
    <message>
        <source>Control characters were left out of %1.</source>
        <translation>Đã bỏ các ký tự điều khiển khỏi %1.</translation>
    </message>
    <message>
        <source>%1: “%2” is unknown, in %3 rows; --value says what it means.</source>
        <translation>%1: không rõ “%2” là gì, số dòng: %3; dùng --value để nói rõ.</translation>
    </message>
    <message>
        <source>--value: an import creates nothing for the column “%1”.</source>
        <translation>--value: lần nhập không tạo gì cho cột “%1”.</translation>
    </message>
    <message>
        <source>in the recycle bin</source>
        <translation>trong thùng rác</translation>
    </message>
    <message>
        <source>“%1” names no record; it is written as deal:412.</source>
        <translation>“%1” không chỉ bản ghi nào; hãy viết như deal:412.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) that you may not see</source>
        <translation>
            <numerusform>Còn %Ln bản ghi mà bạn không được xem</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are not compared with each other.</source>
        <translation>%1 không được so sánh với nhau.</translation>
    </message>
    <message>
        <source>“similar” needs an id or a #number.</source>
        <translation>“similar” cần một mã hoặc #số.</translation>
    </message>
    <message>
        <source>%1 %2 was merged into %3 %4.</source>
        <translation>%1 %2 đã được gộp vào %3 %4.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>may be used</source>
        <translation>được phép dùng</translation>
    </message>
    <message>
        <source>service only</source>
        <translation>chỉ để phục vụ</translation>
    </message>
    <message>
        <source>may not be used</source>
        <translation>không được dùng</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>noted by %1</source>
        <translation>%1 ghi nhận</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Convert</name>
    <message>
        <source>The lead %1 does not exist.</source>
        <translation>Khách hàng tiềm năng %1 không tồn tại.</translation>
    </message>
    <message>
        <source>“%1” is converted already.</source>
        <translation>“%1” đã được chuyển đổi rồi.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Không có khách hàng này.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Thiếu “%1”.</translation>
    </message>
</context>
<context>
    <name>ConvertDialog</name>
    <message>
        <source>Convert “%1”</source>
        <translation>Chuyển đổi “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Convert %Ln leads</source>
        <translation>
            <numerusform>Chuyển đổi %Ln khách hàng tiềm năng</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead stays and is marked Converted. Its timeline shows through on the deal.</source>
        <translation>Khách hàng tiềm năng được giữ lại và ghi là Đã chuyển đổi. Dòng thời gian của nó hiện cả trên cơ hội.</translation>
    </message>
    <message>
        <source>The leads stay and are marked Converted. Their timelines show through on the deals.</source>
        <translation>Các khách hàng tiềm năng được giữ lại và ghi là Đã chuyển đổi. Dòng thời gian của chúng hiện cả trên các cơ hội.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Chuyển đổi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Next: field by field · can be undone as one step</source>
        <translation>Tiếp theo: từng trường · có thể hoàn tác trong một bước</translation>
    </message>
    <message>
        <source>Can be undone as one step</source>
        <translation>Có thể hoàn tác trong một bước</translation>
    </message>
    <message>
        <source>Page 2 of 2 · can be undone as one step</source>
        <translation>Trang 2/2 · có thể hoàn tác trong một bước</translation>
    </message>
    <message>
        <source>Page 1 of 2 · can be undone as one step</source>
        <translation>Trang 1/2 · có thể hoàn tác trong một bước</translation>
    </message>
    <message>
        <source>“%1” was converted.</source>
        <translation>Đã chuyển đổi “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads were converted.</source>
        <translation>
            <numerusform>Đã chuyển đổi %Ln khách hàng tiềm năng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the records to merge with.</source>
        <translation>Hãy đánh dấu bản ghi để gộp.</translation>
    </message>
</context>
<context>
    <name>ConvertResults</name>
    <message>
        <source>What became of the leads</source>
        <translation>Kết quả của từng khách hàng tiềm năng</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Khách hàng tiềm năng</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Deal, or why not</source>
        <translation>Cơ hội, hoặc lý do</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Đã chuyển đổi</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads converted</source>
        <translation>
            <numerusform>Đã chuyển đổi %Ln khách hàng tiềm năng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed as they are.</source>
        <translation>
            <numerusform>%Ln mục giữ nguyên.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens a line · can be undone as one step</source>
        <translation>Enter mở một dòng · có thể hoàn tác trong một bước</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file “%1” could not be read: %2</source>
        <translation>Không đọc được tệp “%1”: %2</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>Không biết bảng mã “%1”.</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1</source>
        <translation>Không đọc được tệp đến hết: %1</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed. Close it in the file and import the row again.</source>
        <translation>Có dấu nháy mở mà không đóng. Hãy đóng lại trong tệp rồi nhập dòng này lần nữa.</translation>
    </message>
    <message>
        <source>The row holds bytes that are no text in the encoding %1. Choose another encoding, or save the file as UTF-8.</source>
        <translation>Dòng có các byte không phải văn bản theo bảng mã %1. Hãy chọn bảng mã khác hoặc lưu tệp dưới dạng UTF-8.</translation>
    </message>
    <message>
        <source>The row is too long: a cell may hold 10 MB, a row 200,000 cells. Shorten it in the file.</source>
        <translation>Dòng quá dài: một ô chứa tối đa 10 MB, một dòng tối đa 200.000 ô. Hãy rút gọn trong tệp.</translation>
    </message>
</context>
<context>
    <name>Deals</name>
    <message>
        <source>A probability is 0 to 100 %.</source>
        <translation>Xác suất từ 0 đến 100 %.</translation>
    </message>
    <message>
        <source>A rate is larger than zero.</source>
        <translation>Tỷ giá phải lớn hơn không.</translation>
    </message>
    <message>
        <source>Shares are percentages from 0 to 100, together at most 100.</source>
        <translation>Tỷ lệ chia là số phần trăm từ 0 đến 100, tổng cộng tối đa 100.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This employee is not in the file.</source>
        <translation>Nhân viên này không có trong tệp.</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>created it</source>
        <translation>đã tạo</translation>
    </message>
    <message>
        <source>changed it</source>
        <translation>đã sửa</translation>
    </message>
    <message>
        <source>undid a step</source>
        <translation>đã hoàn tác một bước</translation>
    </message>
    <message>
        <source>redid a step</source>
        <translation>đã làm lại một bước</translation>
    </message>
    <message>
        <source>imported it</source>
        <translation>đã nhập</translation>
    </message>
    <message>
        <source>set up the office</source>
        <translation>đã thiết lập văn phòng</translation>
    </message>
    <message>
        <source>start of the day</source>
        <translation>bắt đầu ngày</translation>
    </message>
    <message>
        <source>moved it to a stage</source>
        <translation>đã chuyển giai đoạn</translation>
    </message>
    <message>
        <source>unlocked it</source>
        <translation>đã mở khóa</translation>
    </message>
    <message>
        <source>took it</source>
        <translation>đã nhận</translation>
    </message>
    <message>
        <source>copied it</source>
        <translation>đã tạo bản sao</translation>
    </message>
    <message>
        <source>archived it</source>
        <translation>đã lưu trữ</translation>
    </message>
    <message>
        <source>took it out of the archive</source>
        <translation>đã bỏ lưu trữ</translation>
    </message>
    <message>
        <source>retired it</source>
        <translation>đã ngừng dùng</translation>
    </message>
    <message>
        <source>offered it again</source>
        <translation>đã đưa vào dùng lại</translation>
    </message>
    <message>
        <source>deleted it</source>
        <translation>đã xóa</translation>
    </message>
    <message>
        <source>restored it</source>
        <translation>đã khôi phục</translation>
    </message>
    <message>
        <source>disqualified it</source>
        <translation>đã loại</translation>
    </message>
    <message>
        <source>released it</source>
        <translation>đã trả về kho chung</translation>
    </message>
    <message>
        <source>converted it</source>
        <translation>đã chuyển đổi</translation>
    </message>
    <message>
        <source>removed the personal data</source>
        <translation>đã xóa dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>noted that it is no duplicate</source>
        <translation>đã ghi nhận là không trùng lặp</translation>
    </message>
    <message>
        <source>merged records</source>
        <translation>đã gộp bản ghi</translation>
    </message>
    <message>
        <source>un-merged records</source>
        <translation>đã bỏ gộp bản ghi</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>Half-typed forms cannot be kept in “%1” (%2). Save them before you close the program.</source>
        <translation>Không thể lưu tạm biểu mẫu điền dở vào “%1” (%2). Hãy lưu chúng trước khi đóng chương trình.</translation>
    </message>
</context>
<context>
    <name>EntryType</name>
    <message>
        <source>Work</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Di động</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Riêng</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Thanh toán</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Giao hàng</translation>
    </message>
    <message>
        <source>Visiting</source>
        <translation>Ghé thăm</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>Không có trường “%1” trong %2.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Đã hủy.</translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation>Không có loại bản ghi này.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Type a whole number.</source>
        <translation>Hãy nhập số nguyên.</translation>
    </message>
    <message>
        <source>This is no day. Type one such as today, +7 or 24.11.</source>
        <translation>Đây không phải ngày. Hãy nhập chẳng hạn hôm nay, +7 hoặc 24/11.</translation>
    </message>
    <message>
        <source>Type a number from 0 to 100.</source>
        <translation>Hãy nhập số từ 0 đến 100.</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <translation>%1, tiền tệ</translation>
    </message>
    <message>
        <source>%1, time</source>
        <translation>%1, giờ</translation>
    </message>
    <message>
        <source>This is no time.</source>
        <translation>Đây không phải giờ.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Thiếu ngày.</translation>
    </message>
</context>
<context>
    <name>FieldFormat</name>
    <message numerus="yes">
        <source>%Ln without an exchange rate left out of ≈</source>
        <translation>
            <numerusform>≈ không gồm %Ln khoản thiếu tỷ giá</numerusform>
        </translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>%1 “%2” does not exist.</source>
        <translation>Không có %1 “%2”.</translation>
    </message>
    <message>
        <source>“%1” may be the record %2 or %3.</source>
        <translation>“%1” có thể là bản ghi %2 hoặc %3.</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>Không có bản ghi “%1”.</translation>
    </message>
    <message>
        <source>“%1” may be one of the records %2.</source>
        <translation>“%1” có thể là một trong các bản ghi %2.</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>Không có trường “%1” trong %2.</translation>
    </message>
</context>
<context>
    <name>FieldType</name>
    <message>
        <source>Text, one line</source>
        <translation>Văn bản, một dòng</translation>
    </message>
    <message>
        <source>Text, several lines</source>
        <translation>Văn bản, nhiều dòng</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Số nguyên</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>Số thập phân</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Phần trăm</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Có hoặc không</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Ngày và giờ</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Một mục trong danh sách</translation>
    </message>
    <message>
        <source>Link to a record</source>
        <translation>Liên kết tới một bản ghi</translation>
    </message>
    <message>
        <source>Links to several records</source>
        <translation>Liên kết tới nhiều bản ghi</translation>
    </message>
    <message>
        <source>Several texts</source>
        <translation>Nhiều văn bản</translation>
    </message>
</context>
<context>
    <name>FileCopy</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Không đọc được “%1”: %2</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>“%1” is already open, since %2. Close it there, or open a copy for reading.</source>
        <translation>“%1” đang được mở, từ %2. Hãy đóng ở đó, hoặc mở một bản sao để đọc.</translation>
    </message>
    <message>
        <source>“%1” is already open on %2, since %3. Close it there, or open a copy for reading.</source>
        <translation>“%1” đang được mở trên %2, từ %3. Hãy đóng ở đó, hoặc mở một bản sao để đọc.</translation>
    </message>
    <message>
        <source>“%1” is already open by %2 on %3, since %4. Close it there, or open a copy for reading.</source>
        <translation>“%1” đang được %2 mở trên %3, từ %4. Hãy đóng ở đó, hoặc mở một bản sao để đọc.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for work: nothing can be written in the folder “%2”. Open it for reading, or copy it to a folder of your own.</source>
        <translation>Không mở được “%1” để làm việc: không ghi được vào thư mục “%2”. Hãy mở để đọc, hoặc chép tệp vào thư mục của bạn.</translation>
    </message>
</context>
<context>
    <name>FileOutput</name>
    <message>
        <source>The file “%1” could not be written: %2</source>
        <translation>Không ghi được tệp “%1”: %2</translation>
    </message>
    <message>
        <source>there is a folder of that name.</source>
        <translation>đã có thư mục trùng tên.</translation>
    </message>
    <message>
        <source>there is no room left on the disk. Free some space or choose another folder.</source>
        <translation>ổ đĩa đã hết chỗ. Hãy giải phóng bớt dung lượng hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>writing is not permitted there. Choose another folder.</source>
        <translation>không được phép ghi vào đó. Hãy chọn thư mục khác.</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>This PDF asks for a password. Save it to open it with a PDF program.</source>
        <translation>PDF này cần mật khẩu. Hãy lưu rồi mở bằng chương trình đọc PDF.</translation>
    </message>
    <message>
        <source>This PDF is broken and cannot be shown. Save it to try another program.</source>
        <translation>PDF này bị hỏng, không hiển thị được. Hãy lưu rồi thử chương trình khác.</translation>
    </message>
    <message>
        <source>This page cannot be shown. Save the file to open it with a PDF program.</source>
        <translation>Không hiển thị được trang này. Hãy lưu tệp rồi mở bằng chương trình đọc PDF.</translation>
    </message>
    <message>
        <source>This drawing names other files or is not sound, so it is not shown. Save it to open it with its program.</source>
        <translation>Hình vẽ này dẫn tới tệp khác hoặc có lỗi nên không hiển thị. Hãy lưu rồi mở bằng chương trình của nó.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown: %1 × %2 points. Save it to open it with its program.</source>
        <translation>Ảnh quá lớn để hiển thị: %1 × %2 điểm. Hãy lưu rồi mở bằng chương trình của nó.</translation>
    </message>
    <message>
        <source>This picture is broken and cannot be shown. Save it to try another program.</source>
        <translation>Ảnh bị hỏng, không hiển thị được. Hãy lưu rồi thử chương trình khác.</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Save it to open it with its program.</source>
        <translation>Loại tệp này không xem được ở đây. Hãy lưu rồi mở bằng chương trình của nó.</translation>
    </message>
</context>
<context>
    <name>FileProbe</name>
    <message>
        <source>There is no file “%1”. It may have been moved or renamed, or its disk is not connected. Choose another file.</source>
        <translation>Không có tệp “%1”. Có thể tệp đã bị chuyển hoặc đổi tên, hoặc ổ đĩa chưa kết nối. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Make a new office in it, or choose another file.</source>
        <translation>Tệp “%1” trống. Hãy tạo văn phòng mới trong đó hoặc chọn tệp khác.</translation>
    </message>
    <message>
        <source>“%1” is not a file of Kontor and was left as it is. Choose another file; lists from other programs can be imported.</source>
        <translation>“%1” không phải tệp của Kontor và được giữ nguyên. Hãy chọn tệp khác; danh sách từ chương trình khác có thể nhập vào.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Kontor (file version %2; this program knows %3). Nothing was changed. Install the newer Kontor and open the file again.</source>
        <translation>“%1” được ghi bởi Kontor mới hơn (phiên bản tệp %2; chương trình này chỉ hỗ trợ đến %3). Chưa có gì thay đổi. Hãy cài Kontor mới hơn rồi mở lại tệp.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged: part of it is missing or overwritten. It was left as it is. Restore the newest backup, or rescue what can still be read into a new file.</source>
        <translation>Tệp “%1” bị hỏng: một phần bị thiếu hoặc bị ghi đè. Tệp được giữ nguyên. Hãy khôi phục bản sao lưu mới nhất, hoặc cứu những gì còn đọc được sang tệp mới.</translation>
    </message>
    <message>
        <source>You may not read the file “%1”. Ask its owner for the permission, then open it again.</source>
        <translation>Bạn không được đọc tệp “%1”. Hãy xin quyền từ chủ tệp rồi mở lại.</translation>
    </message>
    <message>
        <source>“%1” can only be read: nothing can be written to it or to its folder. To work in it, save a copy elsewhere and open the copy.</source>
        <translation>Chỉ đọc được “%1”: không ghi được vào tệp hoặc thư mục của nó. Để làm việc, hãy lưu bản sao ở nơi khác và mở bản đó.</translation>
    </message>
    <message>
        <source>“%1” is missing or empty, but its journal “%2” is still there. Put the file back beside its journal, or move the journal away.</source>
        <translation>“%1” bị thiếu hoặc trống, nhưng nhật ký “%2” của nó vẫn còn. Hãy đặt tệp lại cạnh nhật ký, hoặc chuyển nhật ký đi.</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive. Should the connection break while something is saved, the file may be damaged. Keep the file on this computer and the backups on the network.</source>
        <translation>“%1” nằm trên ổ mạng. Nếu mất kết nối khi đang lưu, tệp có thể hỏng. Hãy để tệp trên máy này và bản sao lưu trên mạng.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that is copied to a cloud. Half-written states may be copied and put back. Keep the file in another folder and the backups in this one.</source>
        <translation>“%1” nằm trong thư mục được đồng bộ lên đám mây. Trạng thái ghi dở có thể bị sao chép và đặt lại. Hãy để tệp ở thư mục khác và bản sao lưu ở thư mục này.</translation>
    </message>
    <message>
        <source>The last work in “%1” is still in its journal “%1-wal”, and nothing can be written there. Copy both files to a folder of your own and open the copy.</source>
        <translation>Công việc gần nhất trong “%1” vẫn nằm trong nhật ký “%1-wal”, và không ghi được ở đó. Hãy chép cả hai tệp vào thư mục của bạn rồi mở bản sao.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>“%1” is too large for the office file.</source>
        <translation>“%1” quá lớn cho tệp văn phòng.</translation>
    </message>
    <message>
        <source>The new version is too large for the office file.</source>
        <translation>Phiên bản mới quá lớn cho tệp văn phòng.</translation>
    </message>
    <message>
        <source>There is no such version.</source>
        <translation>Không có phiên bản này.</translation>
    </message>
    <message>
        <source>“%1” belongs to nothing else. Delete it instead.</source>
        <translation>“%1” không thuộc bản ghi nào khác. Hãy xóa tệp thay vì gỡ.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>“%1” is no date. Write 2026-11-24, today+7 or this month.</source>
        <translation>“%1” không phải ngày. Hãy viết 2026-11-24, today+7 hoặc this month.</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>Không có trường “%1” trong %2.</translation>
    </message>
    <message>
        <source>“%1” is no id.</source>
        <translation>“%1” không phải mã.</translation>
    </message>
    <message>
        <source>“%1” links to no other record.</source>
        <translation>“%1” không liên kết tới bản ghi nào khác.</translation>
    </message>
    <message>
        <source>“%1” has no order.</source>
        <translation>“%1” không có thứ tự.</translation>
    </message>
    <message>
        <source>“%1” is no choice of %2.</source>
        <translation>“%1” không có trong các lựa chọn của %2.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” không phải số.</translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <translation>“%1” là true hoặc false.</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>“%1” không phải số tiền.</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1.</source>
        <translation>Không có tỷ giá cho %1.</translation>
    </message>
    <message>
        <source>“%1” is a date.</source>
        <translation>“%1” là ngày.</translation>
    </message>
    <message>
        <source>“%1” is a link: use = or ~.</source>
        <translation>“%1” là liên kết: hãy dùng = hoặc ~.</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”.</source>
        <translation>Không có loại bản ghi “%1”.</translation>
    </message>
    <message>
        <source>%1 “%2” does not exist.</source>
        <translation>Không có %1 “%2”.</translation>
    </message>
    <message>
        <source>“%1” may be: %2.</source>
        <translation>“%1” có thể là: %2.</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>Character %L1: the name of a field is expected.</source>
        <translation>Ký tự %L1: cần tên một trường.</translation>
    </message>
    <message>
        <source>Character %L1: behind the dot the name of a field is expected.</source>
        <translation>Ký tự %L1: sau dấu chấm cần tên một trường.</translation>
    </message>
    <message>
        <source>Character %L1: one of = != &lt; &lt;= &gt; &gt;= ~, “in”, “is” or “between” is expected.</source>
        <translation>Ký tự %L1: cần một trong = != &lt; &lt;= &gt; &gt;= ~, “in”, “is” hoặc “between”.</translation>
    </message>
    <message>
        <source>Character %L1: a value is expected, such as &quot;text&quot;, 12.5, 2026-11-24 or today.</source>
        <translation>Ký tự %L1: cần một giá trị, như &quot;text&quot;, 12.5, 2026-11-24 hoặc today.</translation>
    </message>
    <message>
        <source>Character %L1: there is no such date; it is written as 2026-11-24.</source>
        <translation>Ký tự %L1: không có ngày này; ngày viết như 2026-11-24.</translation>
    </message>
    <message>
        <source>Character %L1: digits are expected.</source>
        <translation>Ký tự %L1: cần chữ số.</translation>
    </message>
    <message>
        <source>Character %L1: the number of a record is expected behind #.</source>
        <translation>Ký tự %L1: sau # cần số của bản ghi.</translation>
    </message>
    <message>
        <source>Character %L1: “and” with the second value is expected.</source>
        <translation>Ký tự %L1: cần “and” và giá trị thứ hai.</translation>
    </message>
    <message>
        <source>Character %L1: “empty” or “not empty” is expected.</source>
        <translation>Ký tự %L1: cần “empty” hoặc “not empty”.</translation>
    </message>
    <message>
        <source>Character %L1: an opening bracket is expected.</source>
        <translation>Ký tự %L1: cần dấu mở ngoặc.</translation>
    </message>
    <message>
        <source>Character %L1: “and”, “or” or a closing bracket is expected.</source>
        <translation>Ký tự %L1: cần “and”, “or” hoặc dấu đóng ngoặc.</translation>
    </message>
    <message>
        <source>Character %L1: a comma or a closing bracket is expected.</source>
        <translation>Ký tự %L1: cần dấu phẩy hoặc dấu đóng ngoặc.</translation>
    </message>
    <message>
        <source>Character %L1: the closing quotation mark is missing.</source>
        <translation>Ký tự %L1: thiếu dấu nháy đóng.</translation>
    </message>
    <message>
        <source>Character %L1: behind \ only &quot; or \ is expected.</source>
        <translation>Ký tự %L1: sau \ chỉ được là &quot; hoặc \.</translation>
    </message>
    <message>
        <source>Character %L1: “and”, “or” or the end is expected.</source>
        <translation>Ký tự %L1: cần “and”, “or” hoặc kết thúc.</translation>
    </message>
    <message>
        <source>Character %L1: brackets and “not” are nested more than 100 deep.</source>
        <translation>Ký tự %L1: ngoặc và “not” lồng nhau quá 100 cấp.</translation>
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
        <translation>%1 không phải %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 dưới %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 nhiều nhất %2</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 ít nhất %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 chứa %2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 trống</translation>
    </message>
    <message>
        <source>%1 is filled</source>
        <translation>%1 đã điền</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 từ %2 đến %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hôm qua</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ngày mai</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>tuần này</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>tuần sau</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>tuần trước</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>tháng này</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>tháng sau</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>tháng trước</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>quý này</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>quý sau</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>quý trước</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>năm nay</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>năm trước</translation>
    </message>
    <message>
        <source>me</source>
        <translation>tôi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>không phải (%1)</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 và %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 hoặc %2</translation>
    </message>
    <message>
        <source>with the words “%1”</source>
        <translation>có từ “%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>chứa</translation>
    </message>
    <message>
        <source>is</source>
        <translation>là</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>không phải</translation>
    </message>
    <message>
        <source>contains not</source>
        <translation>không chứa</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>nằm trong</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>trước</translation>
    </message>
    <message>
        <source>is at the latest</source>
        <translation>muộn nhất</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>sau</translation>
    </message>
    <message>
        <source>is from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>trên</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ít nhất</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>nhiều nhất</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>dưới</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>is filled</source>
        <translation>đã điền</translation>
    </message>
</context>
<context>
    <name>HiddenByFilter</name>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Không có gì khớp bộ lọc</translation>
    </message>
    <message>
        <source>Change or leave the filter to see more.</source>
        <translation>Hãy đổi hoặc bỏ bộ lọc để xem thêm.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” không phải có cũng không phải không.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>“%1” không có trong các lựa chọn.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” không phải số nguyên.</translation>
    </message>
    <message>
        <source>“%1” is not between 0 and 100 percent.</source>
        <translation>“%1” không nằm trong khoảng 0 đến 100 phần trăm.</translation>
    </message>
    <message>
        <source>“%1” is not a currency.</source>
        <translation>“%1” không phải tiền tệ.</translation>
    </message>
    <message>
        <source>“%1” is not a moment.</source>
        <translation>“%1” không phải thời điểm.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>“%1” không phải địa chỉ e-mail.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number.</source>
        <translation>“%1” không phải số điện thoại.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Ý bạn là “%1”?</translation>
    </message>
    <message>
        <source>%1 with the id %2 does not exist.</source>
        <translation>Không có %1 với mã %2.</translation>
    </message>
    <message>
        <source>Several records have “%1” in “%2”.</source>
        <translation>Nhiều bản ghi có “%1” trong “%2”.</translation>
    </message>
    <message>
        <source>%1 “%2” does not exist.</source>
        <translation>Không có %1 “%2”.</translation>
    </message>
    <message>
        <source>Several records of the kind %1 are named “%2”.</source>
        <translation>Nhiều bản ghi loại %1 có tên “%2”.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Cột %1</translation>
    </message>
    <message>
        <source>“%1” holds no rows below its header.</source>
        <translation>“%1” không có dòng nào dưới tiêu đề.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Tệp không có cột “%1”.</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>Không có trường “%1” trong %2.</translation>
    </message>
    <message>
        <source>Id in Kontor</source>
        <translation>Mã trong Kontor</translation>
    </message>
    <message>
        <source>%1: currency</source>
        <translation>%1: tiền tệ</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was written.</source>
        <translation>Đã hủy nhập. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>The same record stands in line %1.</source>
        <translation>Bản ghi này đã có ở dòng %1.</translation>
    </message>
    <message>
        <source>The same e-mail or telephone stands in line %1.</source>
        <translation>E-mail hoặc điện thoại này đã có ở dòng %1.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Đã có sẵn.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Thiếu “%1”.</translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation>Không có loại bản ghi này.</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns. Quote cells that hold the separator.</source>
        <translation>Dòng có nhiều ô hơn số cột. Hãy đặt trong dấu nháy những ô có chứa dấu phân cách.</translation>
    </message>
    <message>
        <source>Control characters were left out of the value.</source>
        <translation>Đã bỏ các ký tự điều khiển khỏi giá trị này.</translation>
    </message>
    <message numerus="yes">
        <source>Control characters were left out of %Ln value(s), first in line %1.</source>
        <translation>
            <numerusform>Đã bỏ ký tự điều khiển khỏi %Ln giá trị, trước hết ở dòng %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of lines</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>There is no %1 “%2”. Only who may change the settings can create it.</source>
        <translation>Không có %1 “%2”. Chỉ người được đổi cài đặt mới tạo được.</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>Tạo mới</translation>
    </message>
    <message>
        <source>“%1” does not say what it may be used for.</source>
        <translation>“%1” không cho biết được dùng vào việc gì.</translation>
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
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that you may not see</source>
        <translation>
            <numerusform>%Ln bản ghi mà bạn không được xem</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (dòng %2)</translation>
    </message>
</context>
<context>
    <name>InUse</name>
    <message>
        <source>The currency of the office cannot be deleted.</source>
        <translation>Không thể xóa tiền tệ của văn phòng.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in use by %Ln record(s). Retire it instead: it is no longer offered, and still shown.</source>
        <translation>
            <numerusform>“%1” đang được dùng ở %Ln bản ghi. Hãy ngừng dùng thay vì xóa: không còn được gợi ý nhưng vẫn hiển thị.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in use by %Ln record(s). Take away “Active” instead.</source>
        <translation>
            <numerusform>“%1” đang được dùng ở %Ln bản ghi. Hãy bỏ “Đang hoạt động” thay vì xóa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>A lead gets this status by converting it.</source>
        <translation>Khách hàng tiềm năng chỉ có trạng thái này khi được chuyển đổi.</translation>
    </message>
    <message>
        <source>This lead is converted and can only be read. Undo its conversion to change it.</source>
        <translation>Khách hàng tiềm năng này đã được chuyển đổi và chỉ có thể xem. Hãy hoàn tác việc chuyển đổi để sửa.</translation>
    </message>
    <message>
        <source>Leads have one pipeline, and it exists already.</source>
        <translation>Khách hàng tiềm năng chỉ có một quy trình và quy trình đó đã có.</translation>
    </message>
    <message>
        <source>The pipeline of leads cannot be deleted or retired.</source>
        <translation>Không thể xóa hoặc ngừng dùng quy trình của khách hàng tiềm năng.</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Bảng tính (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to “%1”</source>
        <translation>
            <numerusform>Đã ghi %Ln dòng vào “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>%Ln cơ hội</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPrint</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Count %1</source>
        <translation>Số lượng %1</translation>
    </message>
    <message>
        <source>Count %1 · Sum %2</source>
        <translation>Số lượng %1 · Tổng %2</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Đã in</translation>
    </message>
</context>
<context>
    <name>LocaleFormat</name>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ngày mai</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hôm qua</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” không phải số.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” can be read in two ways: write %2, or at most %n decimal(s).</source>
        <translation>
            <numerusform>“%1” có thể đọc theo hai cách: hãy viết %2, hoặc nhiều nhất %n chữ số thập phân.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1” không phải ngày.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>“%1” không phải số tiền.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>The record %1 does not exist.</source>
        <translation>Bản ghi %1 không tồn tại.</translation>
    </message>
    <message>
        <source>Merging needs at least two records.</source>
        <translation>Cần ít nhất hai bản ghi để gộp.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln record(s) are merged at once.</source>
        <translation>
            <numerusform>Mỗi lần gộp được nhiều nhất %Ln bản ghi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of these kinds are not merged with each other.</source>
        <translation>Các loại bản ghi này không gộp với nhau.</translation>
    </message>
    <message>
        <source>Two sold deals are not merged: their revenue would count once.</source>
        <translation>Không gộp hai cơ hội đã chốt bán: doanh thu sẽ chỉ được tính một lần.</translation>
    </message>
    <message>
        <source>A converted lead is not merged; merge what it became.</source>
        <translation>Khách hàng tiềm năng đã chuyển đổi thì không gộp; hãy gộp bản ghi được tạo từ nó.</translation>
    </message>
    <message>
        <source>A private record is not merged with one that others see.</source>
        <translation>Không gộp bản ghi riêng tư với bản ghi mà người khác thấy.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken from the record %2.</source>
        <translation>Không thể lấy “%1” từ bản ghi %2.</translation>
    </message>
    <message>
        <source>“%1” stays as it is on the record that lives on or is sold.</source>
        <translation>“%1” giữ nguyên theo bản ghi còn lại hoặc đã chốt bán.</translation>
    </message>
    <message>
        <source>“%1” is not chosen when merging.</source>
        <translation>Khi gộp không chọn “%1”.</translation>
    </message>
    <message>
        <source>Nothing was merged into this record.</source>
        <translation>Chưa có gì được gộp vào bản ghi này.</translation>
    </message>
</context>
<context>
    <name>MergeRows</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stage, probability</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>giống nhau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses kept</source>
        <translation>
            <numerusform>Giữ %Ln địa chỉ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers kept</source>
        <translation>
            <numerusform>Giữ %Ln số</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries kept</source>
        <translation>
            <numerusform>Giữ %Ln mục</numerusform>
        </translation>
    </message>
    <message>
        <source>joined, each under its origin</source>
        <translation>nối lại, mỗi phần dưới nguồn của nó</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>created %1, first</source>
        <translation>tạo %1, đầu tiên</translation>
    </message>
    <message>
        <source>created %1, second</source>
        <translation>tạo %1, thứ hai</translation>
    </message>
    <message>
        <source>created %1, third</source>
        <translation>tạo %1, thứ ba</translation>
    </message>
    <message>
        <source>created %1, as number %2</source>
        <translation>tạo %1, thứ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln ghi chú</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln tệp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln linked records</source>
        <translation>
            <numerusform>%Ln bản ghi liên kết</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind, title</comment>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <comment>kind, number, title</comment>
        <translation>%1 %2 “%3”</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one deal</source>
        <translation>
            <numerusform>Gộp %Ln bản ghi thành một cơ hội</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one lead</source>
        <translation>
            <numerusform>Gộp %Ln bản ghi thành một khách hàng tiềm năng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one account</source>
        <translation>
            <numerusform>Gộp %Ln bản ghi thành một khách hàng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one contact</source>
        <translation>
            <numerusform>Gộp %Ln bản ghi thành một người liên hệ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one</source>
        <translation>
            <numerusform>Gộp %Ln bản ghi thành một</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lives on, because it was created first. All other values go by order of creation; choose another by a click.</source>
        <translation>%1 được giữ lại vì được tạo đầu tiên. Các giá trị khác lấy theo thứ tự tạo; bấm để chọn giá trị khác.</translation>
    </message>
    <message>
        <source>%1 lives on, because it was created first, and keeps its number and stage. All other values go by order of creation; choose another by a click.</source>
        <translation>%1 được giữ lại vì được tạo đầu tiên, và giữ nguyên số và giai đoạn. Các giá trị khác lấy theo thứ tự tạo; bấm để chọn giá trị khác.</translation>
    </message>
    <message>
        <source>%1 lives on: the oldest deal keeps its number and stage. All other values go by order of creation, %2 first; choose another by a click.</source>
        <translation>%1 được giữ lại: cơ hội cũ nhất giữ nguyên số và giai đoạn. Các giá trị khác lấy theo thứ tự tạo, trước hết là %2; bấm để chọn giá trị khác.</translation>
    </message>
    <message>
        <source>Moves to %1: %2.</source>
        <translation>Chuyển sang %1: %2.</translation>
    </message>
    <message>
        <source>Moves to %1: %2. What it has itself stays: %3.</source>
        <translation>Chuyển sang %1: %2. Những gì đã có ở đó vẫn giữ: %3.</translation>
    </message>
    <message>
        <source>from %1; %2 has %3</source>
        <translation>từ %1; %2 có %3</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records merged into “%1”</source>
        <translation>
            <numerusform>Đã gộp %Ln bản ghi thành “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>This record is not merged into another one.</source>
        <translation>Bản ghi này chưa được gộp vào bản ghi khác.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>The amount is too large.</source>
        <translation>Số tiền quá lớn.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Đây không phải số.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Đây không phải số tiền.</translation>
    </message>
    <message>
        <source>The amount has more decimals than its currency.</source>
        <translation>Số tiền có nhiều chữ số thập phân hơn đơn vị tiền tệ cho phép.</translation>
    </message>
</context>
<context>
    <name>MoveToStage</name>
    <message>
        <source>These records have no stages.</source>
        <translation>Những bản ghi này không có giai đoạn.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <translation>Đã chuyển “%1” sang %2</translation>
    </message>
    <message numerus="yes">
        <source>%n moved to %1</source>
        <translation>
            <numerusform>Đã chuyển %n sang %1</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1. %n not moved: %2</source>
        <translation>
            <numerusform>%1. Không chuyển được %n: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotDuplicates</name>
    <message>
        <source>Records of this kind are not compared.</source>
        <translation>Loại bản ghi này không được so sánh.</translation>
    </message>
    <message>
        <source>This needs at least two records.</source>
        <translation>Cần ít nhất hai bản ghi.</translation>
    </message>
</context>
<context>
    <name>OfficeCheck</name>
    <message>
        <source>record %1: “%2” is not what its history says</source>
        <translation>bản ghi %1: “%2” không đúng như lịch sử</translation>
    </message>
    <message>
        <source>record %1: a change of “%2” is missing in its history</source>
        <translation>bản ghi %1: lịch sử thiếu một thay đổi của “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) belong to no step</source>
        <translation>
            <numerusform>%Ln thay đổi không thuộc bước nào</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) lack some of their changes</source>
        <translation>
            <numerusform>%Ln bước thiếu một số thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>the revision is not that of the last step</source>
        <translation>số phiên bản không phải của bước cuối</translation>
    </message>
    <message>
        <source>the number of the next step is taken</source>
        <translation>số của bước tiếp theo đã bị dùng</translation>
    </message>
    <message>
        <source>two records have the id %1</source>
        <translation>hai bản ghi có cùng mã %1</translation>
    </message>
    <message>
        <source>the next id is taken</source>
        <translation>mã tiếp theo đã bị dùng</translation>
    </message>
    <message>
        <source>record %1 is not found by the search</source>
        <translation>tìm kiếm không thấy bản ghi %1</translation>
    </message>
    <message>
        <source>the search finds record %1, which is not there</source>
        <translation>tìm kiếm thấy bản ghi %1 không tồn tại</translation>
    </message>
    <message>
        <source>the search knows record %1 by other words</source>
        <translation>tìm kiếm biết bản ghi %1 bằng từ khác</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sum(s) differ from the deals</source>
        <translation>
            <numerusform>%Ln tổng khác với các cơ hội</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) differ from the records</source>
        <translation>
            <numerusform>%Ln số khác với bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử thay đổi</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Found by search</source>
        <translation>Tìm thấy khi tìm kiếm</translation>
    </message>
    <message>
        <source>Sums of the board</source>
        <translation>Tổng của bảng Kanban</translation>
    </message>
    <message>
        <source>Numbers of records</source>
        <translation>Số lượng bản ghi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) differ from the records</source>
        <translation>
            <numerusform>%Ln khóa khác với bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>Found as duplicates</source>
        <translation>Tìm trùng lặp</translation>
    </message>
</context>
<context>
    <name>OfficeRules</name>
    <message>
        <source>Give backups 1 GB or more.</source>
        <translation>Hãy dành cho bản sao lưu từ 1 GB trở lên.</translation>
    </message>
</context>
<context>
    <name>OpenOffices</name>
    <message>
        <source>“%1” is the office that is open. Choose another file.</source>
        <translation>“%1” là tệp văn phòng đang mở. Hãy chọn tệp khác.</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>A field keeps its type. Add another field instead.</source>
        <translation>Không đổi được kiểu của trường. Hãy thêm trường khác.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1” không phải số nguyên.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>8 cells pasted: 4 amounts, 4 dates</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read. %3</source>
        <translation>%1: không đọc được “%2”. %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amounts</source>
        <translation>
            <numerusform>%Ln số tiền</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln số</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates read as year-month-day</source>
        <translation>
            <numerusform>%Ln ngày đọc theo năm-tháng-ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates read as day-month-year</source>
        <translation>
            <numerusform>%Ln ngày đọc theo ngày-tháng-năm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells pasted</source>
        <translation>
            <numerusform>Đã dán %Ln ô</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A contact needs a first or a last name.</source>
        <translation>Người liên hệ cần có họ hoặc tên.</translation>
    </message>
    <message>
        <source>Only who created the account can make it private.</source>
        <translation>Chỉ người tạo khách hàng mới đặt được là riêng tư.</translation>
    </message>
    <message>
        <source>Records of others belong to this account, so it cannot be made private.</source>
        <translation>Khách hàng này đang gắn với bản ghi của người khác nên không đặt được là riêng tư.</translation>
    </message>
    <message>
        <source>What belongs to a private account cannot be bound to somebody else&apos;s record.</source>
        <translation>Không gắn được nội dung của khách hàng riêng tư với bản ghi của người khác.</translation>
    </message>
</context>
<context>
    <name>Pipelines</name>
    <message>
        <source>There is no such stage.</source>
        <translation>Không có giai đoạn này.</translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation>Không có vị trí này.</translation>
    </message>
    <message numerus="yes">
        <source>The stage holds %n records. Move them first.</source>
        <translation>
            <numerusform>Giai đoạn này có %n bản ghi. Hãy chuyển chúng đi trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open stages come first, then the won one, then the lost ones.</source>
        <translation>Giai đoạn mở đứng trước, rồi giai đoạn thành công, rồi các giai đoạn thất bại.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>A private account cannot be bound to a record that somebody else made or answers for.</source>
        <translation>Không thể gắn khách hàng riêng tư với bản ghi do người khác tạo hoặc phụ trách.</translation>
    </message>
</context>
<context>
    <name>PrivateCopy</name>
    <message>
        <source>“%1” can only be looked at in a copy, and none could be made: %2</source>
        <translation>Chỉ có thể xem “%1” qua một bản sao, nhưng không tạo được bản sao đó: %2</translation>
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
        <translation>Phím cách</translation>
    </message>
</context>
<context>
    <name>Readable</name>
    <message>
        <source>The folder “%1” cannot be made. Choose another one.</source>
        <translation>Không tạo được thư mục “%1”. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <comment>name of a file that holds an older content</comment>
        <translation>%1 (phiên bản %2)</translation>
    </message>
</context>
<context>
    <name>ReadyFilters</name>
    <message>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Free pool</source>
        <translation>Kho chung</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Đã lưu trữ</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Đã chuyển đổi</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Đã loại</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Delete “%1”?</source>
        <translation>Xóa “%1”?</translation>
    </message>
    <message>
        <source>It goes to the recycle bin and can be brought back.</source>
        <translation>Bản ghi vào thùng rác và có thể khôi phục.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin</source>
        <translation>%1 đã vào thùng rác</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Nothing can be rescued from this file: the list of its tables is destroyed. Restore the newest backup.</source>
        <translation>Không cứu được gì từ tệp này: danh sách bảng của nó đã bị phá hủy. Hãy khôi phục bản sao lưu mới nhất.</translation>
    </message>
    <message>
        <source>The rescued file could not be written (%1). Free some space or choose another folder.</source>
        <translation>Không ghi được tệp cứu dữ liệu (%1). Hãy giải phóng dung lượng hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The index “%1” could not be made.</source>
        <translation>Không tạo được chỉ mục “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) rescued</source>
        <translation>
            <numerusform>%1: đã cứu %Ln dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>    lost: %Ln row(s), ids %1</source>
        <translation>
            <numerusform>    mất: %Ln dòng, mã %1</numerusform>
        </translation>
    </message>
    <message>
        <source>    lost: whatever came after id %1</source>
        <translation>    mất: mọi thứ sau mã %1</translation>
    </message>
    <message>
        <source>    lost: whatever was between the ids %1 and %2</source>
        <translation>    mất: mọi thứ giữa các mã %1 và %2</translation>
    </message>
    <message numerus="yes">
        <source>    lost: %Ln row(s) that no longer mean anything</source>
        <translation>
            <numerusform>    mất: %Ln dòng không còn ý nghĩa</numerusform>
        </translation>
    </message>
    <message>
        <source>    lost: an unknown number of rows in the middle</source>
        <translation>    mất: một số dòng không rõ ở giữa</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) left out, because “%2” was lost</source>
        <translation>
            <numerusform>%1: bỏ qua %Ln dòng vì mất “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln link(s) to lost rows of “%2” emptied</source>
        <translation>
            <numerusform>%1: đã xóa %Ln liên kết tới dòng đã mất của “%2”</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>“%1” đã tồn tại. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>What was rescued does not hang together. Restore the newest backup.</source>
        <translation>Dữ liệu cứu được không nhất quán. Hãy khôi phục bản sao lưu mới nhất.</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>You already have a filter called “%1”. Choose another name.</source>
        <translation>Bạn đã có bộ lọc “%1”. Hãy chọn tên khác.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Office</source>
        <translation>Văn phòng</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Bán hàng</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Cho tôi</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Chung</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Phòng ban</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Tỷ giá</translation>
    </message>
    <message>
        <source>Pipelines and stages</source>
        <translation>Quy trình và giai đoạn</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Trường riêng</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>Lý do thất bại</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Giao diện và ngôn ngữ</translation>
    </message>
    <message>
        <source>Disqualification reasons</source>
        <translation>Lý do loại</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>Same e-mail</source>
        <translation>Cùng e-mail</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Cùng số điện thoại</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Cùng tên</translation>
    </message>
    <message>
        <source>Same company</source>
        <translation>Cùng công ty</translation>
    </message>
    <message>
        <source>Same tax number</source>
        <translation>Cùng mã số thuế</translation>
    </message>
    <message>
        <source>Same registration number</source>
        <translation>Cùng số đăng ký</translation>
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
        <translation>%1 · thất bại: %2</translation>
    </message>
    <message>
        <source>%1 · created first</source>
        <translation>%1 · tạo sớm nhất</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln ghi chú</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind, title</comment>
        <translation>%1 “%2”</translation>
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
            <numerusform>%Ln byte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>There is no such stage.</source>
        <translation>Không có giai đoạn này.</translation>
    </message>
    <message>
        <source>This stage needs “%1”.</source>
        <translation>Giai đoạn này cần “%1”.</translation>
    </message>
    <message>
        <source>Choose why it was lost.</source>
        <translation>Hãy chọn lý do thất bại.</translation>
    </message>
    <message>
        <source>It is sold and locked. Unlock it to change it.</source>
        <translation>Đã chốt bán và bị khóa. Hãy mở khóa để sửa.</translation>
    </message>
    <message>
        <source>It is not locked.</source>
        <translation>Mục này không bị khóa.</translation>
    </message>
    <message>
        <source>Choose an open stage.</source>
        <translation>Hãy chọn một giai đoạn mở.</translation>
    </message>
    <message>
        <source>The stage is open: only a lost one takes a reason and a comment.</source>
        <translation>Giai đoạn này còn mở: chỉ giai đoạn thất bại mới nhận lý do và nhận xét.</translation>
    </message>
</context>
<context>
    <name>TextRules</name>
    <message>
        <source>The text is longer than 1 MB. Shorten it, or keep it as a file.</source>
        <translation>Văn bản dài hơn 1 MB. Hãy rút gọn hoặc lưu thành tệp.</translation>
    </message>
    <message>
        <source>The text holds a broken character. Write it anew.</source>
        <translation>Văn bản có ký tự bị hỏng. Hãy viết lại ký tự đó.</translation>
    </message>
</context>
<context>
    <name>TimelineEntry</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>moved it to the recycle bin</source>
        <translation>đã chuyển vào thùng rác</translation>
    </message>
    <message>
        <source>brought it back from the recycle bin</source>
        <translation>đã khôi phục từ thùng rác</translation>
    </message>
    <message>
        <source>moved it from %1 to %2</source>
        <translation>đã chuyển từ “%1” sang “%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>changed %Ln fields</source>
        <translation>
            <numerusform>đã sửa %Ln trường</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>a record that is not visible to you</source>
        <translation>một bản ghi bạn không được xem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other values of %1</source>
        <translation>
            <numerusform>%Ln giá trị khác của %1</numerusform>
        </translation>
    </message>
    <message>
        <source>un-merged %1</source>
        <translation>đã bỏ gộp %1</translation>
    </message>
    <message>
        <source>merged %1 into it</source>
        <translation>đã gộp %1 vào đây</translation>
    </message>
    <message numerus="yes">
        <source>un-merged %Ln records</source>
        <translation>
            <numerusform>đã bỏ gộp %Ln bản ghi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merged %Ln records into it</source>
        <translation>
            <numerusform>đã gộp %Ln bản ghi vào đây</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was un-merged since</source>
        <translation>%1 đã được bỏ gộp sau đó</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>merged it into %1</source>
        <translation>đã gộp vào %1</translation>
    </message>
    <message>
        <source>un-merged it from %1</source>
        <translation>đã bỏ gộp khỏi %1</translation>
    </message>
    <message>
        <source>together with %1, merged before</source>
        <translation>cùng với %1, đã gộp trước đó</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>This step can no longer be undone: what it changed was changed again.</source>
        <translation>Không hoàn tác được bước này nữa: những gì nó sửa đã bị sửa lại.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Không có gì để làm lại.</translation>
    </message>
</context>
<context>
    <name>UnitOfWork</name>
    <message>
        <source>%1 with the id %2 does not exist.</source>
        <translation>Không có %1 với mã %2.</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>Không có trường “%1” trong %2.</translation>
    </message>
    <message>
        <source>You may not change this record: %1.</source>
        <translation>Bạn không được sửa bản ghi này: %1.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Thiếu “%1”.</translation>
    </message>
    <message>
        <source>“%1” is already taken.</source>
        <translation>“%1” đã có người dùng.</translation>
    </message>
    <message>
        <source>The rules set each other off without end.</source>
        <translation>Các quy tắc gọi nhau không dứt.</translation>
    </message>
    <message>
        <source>This record is in the recycle bin: %1.</source>
        <translation>Bản ghi này (%1) đang ở trong thùng rác.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile.</source>
        <translation>“%1” đã bị sửa trong lúc đó.</translation>
    </message>
    <message>
        <source>“%1” cannot be set by hand.</source>
        <translation>Không thể tự đặt “%1”.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Unlock “%1”?</source>
        <translation>Mở khóa “%1”?</translation>
    </message>
    <message>
        <source>It is sold. Amount, customer and stage can change again after this.</source>
        <translation>Cơ hội đã chốt bán. Sau đó có thể sửa lại số tiền, khách hàng và giai đoạn.</translation>
    </message>
    <message>
        <source>Back to the stage</source>
        <translation>Về giai đoạn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>“%1” is unlocked</source>
        <translation>Đã mở khóa “%1”</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Mục này không còn nữa.</translation>
    </message>
</context>
<context>
    <name>UnmergePanel</name>
    <message>
        <source>Un-merge “%1”?</source>
        <translation>Bỏ gộp “%1”?</translation>
    </message>
    <message>
        <source>What comes back has its own values and what was moved from it again. A value that was edited since the merge stays.</source>
        <translation>Bản ghi trở lại sẽ có lại giá trị của nó và những gì đã chuyển đi. Giá trị được sửa sau khi gộp vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Un-merge</source>
        <translation>Bỏ gộp</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 đã trở lại</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are back</source>
        <translation>
            <numerusform>%Ln bản ghi đã trở lại</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueGuess</name>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1” không phải ngày.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” không phải số.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways.</source>
        <translation>“%1” có thể đọc theo hai cách.</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>%1: “%2” is no number.</source>
        <translation>%1: “%2” không phải số.</translation>
    </message>
    <message>
        <source>%1: “%2” is no whole number.</source>
        <translation>%1: “%2” không phải số nguyên.</translation>
    </message>
    <message>
        <source>%1: “%2” is not between 0 and 100 percent.</source>
        <translation>%1: “%2” không nằm trong khoảng 0 đến 100 phần trăm.</translation>
    </message>
    <message>
        <source>%1: “%2” is neither true nor false.</source>
        <translation>%1: “%2” không phải đúng cũng không phải sai.</translation>
    </message>
    <message>
        <source>%1: “%2” is no amount; it is written as 100.50 EUR.</source>
        <translation>%1: “%2” không phải số tiền; số tiền viết như 100.50 EUR.</translation>
    </message>
    <message>
        <source>%1: “%2” is no date; it is written as 2026-11-24.</source>
        <translation>%1: “%2” không phải ngày; ngày viết như 2026-11-24.</translation>
    </message>
    <message>
        <source>%1: “%2” is no moment; it is written as 2026-11-24T08:30:00Z.</source>
        <translation>%1: “%2” không phải thời điểm; thời điểm viết như 2026-11-24T08:30:00Z.</translation>
    </message>
    <message>
        <source>%1: “%2” is none of %3.</source>
        <translation>%1: “%2” không có trong %3.</translation>
    </message>
    <message>
        <source>%1: there is no “%2”.</source>
        <translation>%1: không có “%2”.</translation>
    </message>
    <message>
        <source>“%1”: the closing quotation mark is missing.</source>
        <translation>“%1”: thiếu dấu nháy đóng.</translation>
    </message>
    <message>
        <source>%1: there is no currency “%2”.</source>
        <translation>%1: không có tiền tệ “%2”.</translation>
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
        <translation>không còn dùng</translation>
    </message>
    <message>
        <source>not visible to you</source>
        <translation>bạn không được xem</translation>
    </message>
    <message>
        <source>%1, in the recycle bin</source>
        <translation>%1, trong thùng rác</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>“%1” đã tồn tại. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>There is no such employee.</source>
        <translation>Không có nhân viên này.</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Tệp chỉ được mở để đọc.</translation>
    </message>
    <message>
        <source>Another program wrote to “%1”. Close it there, then open the file again.</source>
        <translation>Chương trình khác đã ghi vào “%1”. Hãy đóng nó ở đó rồi mở lại tệp.</translation>
    </message>
    <message>
        <source>The disk failed, and it is not known whether the last change was saved. Close the file, open it again and look.</source>
        <translation>Ổ đĩa gặp lỗi và không rõ thay đổi cuối đã được lưu chưa. Hãy đóng tệp, mở lại và xem.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full. Nothing of this step was saved; free some space and try again.</source>
        <translation>Ổ đĩa chứa “%1” đã đầy. Bước này chưa được lưu; hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” can only be read. Save a copy elsewhere to work on it.</source>
        <translation>“%1” chỉ đọc được. Hãy lưu bản sao ở nơi khác để làm việc.</translation>
    </message>
    <message>
        <source>There is not enough memory to go on with “%1”. Nothing of this step was saved; close something and try again.</source>
        <translation>Không đủ bộ nhớ để tiếp tục với “%1”. Bước này chưa được lưu; hãy đóng bớt chương trình rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). Nothing is written to it any more; repair a copy or restore a backup.</source>
        <translation>“%1” bị hỏng (%2). Không ghi thêm gì vào tệp; hãy sửa chữa một bản sao hoặc khôi phục bản sao lưu.</translation>
    </message>
    <message>
        <source>“%1” cannot be used now (%2). Try again; if it stays so, save a copy elsewhere.</source>
        <translation>Hiện không dùng được “%1” (%2). Hãy thử lại; nếu vẫn vậy, hãy lưu bản sao ở nơi khác.</translation>
    </message>
    <message>
        <source>“%1” was moved, deleted or replaced while it was open. Nothing is written to it any more; save a copy under another name to go on.</source>
        <translation>“%1” đã bị di chuyển, xóa hoặc thay thế khi đang mở. Không ghi thêm gì vào tệp; hãy lưu bản sao với tên khác để tiếp tục.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Nothing is written to it any more; repair a copy or restore a backup.</source>
        <translation>“%1” bị hỏng. Không ghi thêm gì vào tệp; hãy sửa chữa một bản sao hoặc khôi phục bản sao lưu.</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>The file “%1” could not be written: %2</source>
        <translation>Không ghi được tệp “%1”: %2</translation>
    </message>
    <message>
        <source>a spreadsheet cannot hold so many columns.</source>
        <translation>bảng tính không chứa được nhiều cột như vậy.</translation>
    </message>
    <message>
        <source>a spreadsheet cannot hold so many rows.</source>
        <translation>bảng tính không chứa được nhiều dòng như vậy.</translation>
    </message>
    <message>
        <source>there is no room for temporary files. Free some space, then try again.</source>
        <translation>không còn chỗ cho các tệp tạm. Hãy giải phóng bớt dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>there is no room left on the disk. Free some space or choose another folder.</source>
        <translation>ổ đĩa đã hết chỗ. Hãy giải phóng bớt dung lượng hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>writing is not permitted there. Choose another folder.</source>
        <translation>không được phép ghi vào đó. Hãy chọn thư mục khác.</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Move to stage</source>
        <translation>Chuyển giai đoạn</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nhận</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Bỏ lưu trữ</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ngừng dùng</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Dùng lại</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Trả về kho chung</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>Khách hàng khác</translation>
    </message>
    <message>
        <source>Employee of the customer</source>
        <translation>Nhân viên của khách hàng</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Tư vấn viên</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Tiếng Anh</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tiếng Đức</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Tiếng Ba Lan</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Tiếng Ba Tư</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Cơ hội bán hàng</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Khách hàng tiềm năng</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Thành công</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Thất bại</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Dương lịch</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>Lịch Ba Tư</translation>
    </message>
    <message>
        <source>Sales representative</source>
        <translation>Nhân viên bán hàng</translation>
    </message>
    <message>
        <source>Sales director</source>
        <translation>Giám đốc bán hàng</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Department and below</source>
        <translation>Phòng ban và cấp dưới</translation>
    </message>
    <message>
        <source>Own department</source>
        <translation>Phòng ban của mình</translation>
    </message>
    <message>
        <source>Own team</source>
        <translation>Nhóm của mình</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Của mình</translation>
    </message>
    <message>
        <source>As each language writes them</source>
        <translation>Theo cách viết của từng ngôn ngữ</translation>
    </message>
    <message>
        <source>Comma for thousands, point for decimals</source>
        <translation>Dấu phẩy cho hàng nghìn, dấu chấm cho phần lẻ</translation>
    </message>
    <message>
        <source>Point for thousands, comma for decimals</source>
        <translation>Dấu chấm cho hàng nghìn, dấu phẩy cho phần lẻ</translation>
    </message>
    <message>
        <source>Space for thousands, comma for decimals</source>
        <translation>Dấu cách cho hàng nghìn, dấu phẩy cho phần lẻ</translation>
    </message>
    <message>
        <source>Apostrophe for thousands, point for decimals</source>
        <translation>Dấu nháy cho hàng nghìn, dấu chấm cho phần lẻ</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Cao</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Thấp</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Không so sánh</translation>
    </message>
    <message>
        <source>Among accounts</source>
        <translation>Giữa các khách hàng</translation>
    </message>
    <message>
        <source>Among all records</source>
        <translation>Giữa mọi bản ghi</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Mọi việc</translation>
    </message>
    <message>
        <source>Service only</source>
        <translation>Chỉ để phục vụ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Không việc gì</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Nhắn tin</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>Further address</source>
        <translation>Địa chỉ khác</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Đường</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Thành phố</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Mã bưu chính</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Người quan sát</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Mở cho mọi người</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Riêng tư</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Đã lưu trữ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Loại khách hàng</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Họ</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Số đăng ký kinh doanh</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Ngành</translation>
    </message>
    <message>
        <source>Key account</source>
        <translation>Khách hàng trọng điểm</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Thuộc về</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Service until</source>
        <translation>Dịch vụ đến ngày</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Contact type</source>
        <translation>Loại người liên hệ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Áp dụng từ</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tỷ giá</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Dùng cho</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Quy trình bán hàng</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Stage type</source>
        <translation>Loại giai đoạn</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Xác suất</translation>
    </message>
    <message>
        <source>Stale after days</source>
        <translation>Bị bỏ quên sau (ngày)</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Trường bắt buộc</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Probability set by hand</source>
        <translation>Tự đặt xác suất</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Ngày chốt dự kiến</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>Ở giai đoạn này từ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ngày đóng</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Lý do thất bại</translation>
    </message>
    <message>
        <source>Lost comment</source>
        <translation>Ghi chú thất bại</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Phần chia</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Đã khóa</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Ngày tạo</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Người tạo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ngày sửa</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Người sửa</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>Name in Vietnamese</source>
        <translation>Tên tiếng Việt</translation>
    </message>
    <message>
        <source>Name in German</source>
        <translation>Tên tiếng Đức</translation>
    </message>
    <message>
        <source>Name in Polish</source>
        <translation>Tên tiếng Ba Lan</translation>
    </message>
    <message>
        <source>Name in Persian</source>
        <translation>Tên tiếng Ba Tư</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ngừng dùng</translation>
    </message>
    <message>
        <source>Office name</source>
        <translation>Tên văn phòng</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Ngày đầu tuần</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Cuối tuần</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Giờ làm việc</translation>
    </message>
    <message>
        <source>Fiscal year starts</source>
        <translation>Năm tài chính bắt đầu</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Thư mục sao lưu</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>Cấp trên</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Trưởng phòng</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Trưởng nhóm</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Phòng ban</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Employee type</source>
        <translation>Loại nhân viên</translation>
    </message>
    <message>
        <source>Digits of the language</source>
        <translation>Chữ số theo ngôn ngữ</translation>
    </message>
    <message>
        <source>Sees the records of</source>
        <translation>Xem bản ghi của</translation>
    </message>
    <message>
        <source>Changes settings</source>
        <translation>Sửa được cài đặt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Đang hoạt động</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Loại bản ghi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Kiểu</translation>
    </message>
    <message>
        <source>Links to</source>
        <translation>Liên kết tới</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Lựa chọn</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Bắt buộc</translation>
    </message>
    <message>
        <source>Holds personal data</source>
        <translation>Chứa dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ sở hữu</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Dùng chung</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Mặc định</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Dòng đầu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Tên tệp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Cách viết số</translation>
    </message>
    <message>
        <source>Most space for backups in GB</source>
        <translation>Dung lượng tối đa cho bản sao lưu (GB)</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Không trùng lặp</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Ưu tiên</translation>
    </message>
    <message>
        <source>In this status since</source>
        <translation>Ở trạng thái này từ</translation>
    </message>
    <message>
        <source>Disqualification reason</source>
        <translation>Lý do loại</translation>
    </message>
    <message>
        <source>Disqualification comment</source>
        <translation>Ghi chú khi loại</translation>
    </message>
    <message>
        <source>Converted to</source>
        <translation>Chuyển đổi thành</translation>
    </message>
    <message>
        <source>Equal phone numbers are duplicates</source>
        <translation>Số điện thoại giống nhau là trùng lặp</translation>
    </message>
    <message>
        <source>Equal tax numbers</source>
        <translation>Mã số thuế giống nhau</translation>
    </message>
    <message>
        <source>Equal registration numbers</source>
        <translation>Số đăng ký giống nhau</translation>
    </message>
    <message>
        <source>Equal names are duplicates</source>
        <translation>Tên giống nhau là trùng lặp</translation>
    </message>
    <message>
        <source>Uses leads</source>
        <translation>Dùng khách hàng tiềm năng</translation>
    </message>
    <message>
        <source>Works without leads</source>
        <translation>Không dùng khách hàng tiềm năng</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Được dùng cho</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Ghi nhận ngày</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Cách khách báo</translation>
    </message>
</context>
<context>
    <name>kind</name>
    <message>
        <source>Account</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Tỷ giá</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Tỷ giá</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Lý do thất bại</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>Lý do thất bại</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Quy trình bán hàng</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Quy trình bán hàng</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Cơ hội bán hàng</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Cơ hội bán hàng</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Văn phòng</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Văn phòng</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Phòng ban</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Phòng ban</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Trường riêng</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Trường riêng</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Disqualification reason</source>
        <translation>Lý do loại</translation>
    </message>
    <message>
        <source>Disqualification reasons</source>
        <translation>Lý do loại</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Khách hàng tiềm năng</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Khách hàng tiềm năng</translation>
    </message>
</context>
<context>
    <name>kontor::BackupsPane</name>
    <message>
        <source>Open read-only</source>
        <translation>Mở chỉ đọc</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Khôi phục…</translation>
    </message>
    <message>
        <source>Kontor makes a backup every half hour of change, when the file is closed, and before an import or a change of many records. Each one is checked.</source>
        <translation>Kontor tạo bản sao lưu sau mỗi nửa giờ có thay đổi, khi đóng tệp, và trước khi nhập hoặc sửa nhiều bản ghi. Bản nào cũng được kiểm tra.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Ngày tạo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Thư mục của bản sao lưu</translation>
    </message>
    <message>
        <source>Backups go to another folder from now on</source>
        <translation>Từ nay bản sao lưu được lưu vào thư mục khác</translation>
    </message>
    <message>
        <source>Backup made and checked</source>
        <translation>Đã tạo và kiểm tra bản sao lưu</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Khôi phục bản sao lưu %1?</translation>
    </message>
    <message>
        <source>The file as it is now is kept as a backup first.</source>
        <translation>Trước đó tệp hiện tại được giữ lại thành một bản sao lưu.</translation>
    </message>
    <message>
        <source>What was changed since then is no longer in the file.</source>
        <translation>Những gì đã sửa từ lúc đó sẽ không còn trong tệp.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Kiểm tra tất cả</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Đã kiểm tra</translation>
    </message>
    <message>
        <source>A backup was restored. Older backups are all kept until you say that the restored file is the right one.</source>
        <translation>Đã khôi phục một bản sao lưu. Mọi bản cũ hơn được giữ lại cho tới khi bạn xác nhận tệp khôi phục là đúng.</translation>
    </message>
    <message>
        <source>The file is right</source>
        <translation>Tệp đúng rồi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>when made</source>
        <translation>khi tạo</translation>
    </message>
    <message>
        <source>now, whole</source>
        <translation>vừa xong, nguyên vẹn</translation>
    </message>
    <message>
        <source>broken since</source>
        <translation>đã hỏng sau đó</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) changed since they were made. Do not rely on them; make a new one.</source>
        <translation>
            <numerusform>%Ln bản sao lưu đã bị thay đổi sau khi tạo. Đừng tin vào chúng; hãy tạo bản mới.</numerusform>
        </translation>
    </message>
    <message>
        <source>All backups are whole</source>
        <translation>Mọi bản sao lưu đều nguyên vẹn</translation>
    </message>
    <message>
        <source>No backup in this folder yet.</source>
        <translation>Thư mục này chưa có bản sao lưu nào.</translation>
    </message>
</context>
<context>
    <name>kontor::BoardView</name>
    <message>
        <source>Move to %1</source>
        <translation>Chuyển sang %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n cards to %1</source>
        <translation>
            <numerusform>Chuyển %n thẻ sang %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a drop does, and the probability</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>asks for: %1</source>
        <translation>cần điền: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Mở trong cửa sổ riêng</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>Chuyển giai đoạn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>Chuyển đổi…</translation>
    </message>
</context>
<context>
    <name>kontor::BulkActions</name>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>Chuyển giai đoạn</translation>
    </message>
    <message>
        <source>Change responsible</source>
        <translation>Đổi người phụ trách</translation>
    </message>
    <message>
        <source>Edit fields</source>
        <translation>Sửa trường</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records restored</source>
        <translation>
            <numerusform>Đã khôi phục %Ln bản ghi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed in %Ln records</source>
        <translation>
            <numerusform>Đã sửa %1 trong %Ln bản ghi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln records?</source>
        <translation>
            <numerusform>Xóa %Ln bản ghi?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records deleted</source>
        <translation>
            <numerusform>Đã xóa %Ln bản ghi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records go to the recycle bin and can be restored from there.</source>
        <translation>
            <numerusform>%Ln bản ghi vào thùng rác và có thể khôi phục từ đó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Đổi trạng thái</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nhận</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Trả về kho chung</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Bỏ lưu trữ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records taken</source>
        <translation>
            <numerusform>Đã nhận %Ln bản ghi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records released</source>
        <translation>
            <numerusform>Đã trả %Ln bản ghi về kho chung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records archived</source>
        <translation>
            <numerusform>Đã lưu trữ %Ln bản ghi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records taken out of the archive</source>
        <translation>
            <numerusform>Đã đưa %Ln bản ghi ra khỏi lưu trữ</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Chuyển đổi</translation>
    </message>
</context>
<context>
    <name>kontor::BulkPanel</name>
    <message numerus="yes">
        <source>%Ln records will be changed.</source>
        <translation>
            <numerusform>%Ln bản ghi sẽ được sửa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
</context>
<context>
    <name>kontor::Button</name>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Tệp chỉ được mở để đọc.</translation>
    </message>
</context>
<context>
    <name>kontor::CalendarPanel</name>
    <message>
        <source>Previous month</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Tháng sau</translation>
    </message>
</context>
<context>
    <name>kontor::CardPage</name>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Viết ghi chú</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Thêm tệp…</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>Chuyển giai đoạn</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Mở khóa…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Sao chép…</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Mở trong cửa sổ riêng</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>In hoặc lưu thành PDF…</translation>
    </message>
    <message>
        <source>Select fields…</source>
        <translation>Chọn trường…</translation>
    </message>
    <message>
        <source>No longer open to all</source>
        <translation>Thôi mở cho mọi người</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Mở cho mọi người</translation>
    </message>
    <message>
        <source>No longer open to all.</source>
        <translation>Không còn mở cho mọi người.</translation>
    </message>
    <message>
        <source>Everybody can see it now.</source>
        <translation>Giờ mọi người đều xem được.</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Bỏ lưu trữ</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>Taken out of the archive.</source>
        <translation>Đã bỏ lưu trữ.</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Đã lưu trữ.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Xóa…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Đã khóa</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Đã lưu trữ</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Thao tác khác</translation>
    </message>
    <message>
        <source>This record is not here</source>
        <translation>Bản ghi này không có ở đây</translation>
    </message>
    <message>
        <source>It was erased, or you may not see it.</source>
        <translation>Nó đã bị xóa hẳn, hoặc bạn không được xem.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Dòng thời gian</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Liên quan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử thay đổi</translation>
    </message>
    <message>
        <source>This record is in the recycle bin.</source>
        <translation>Bản ghi này đang ở trong thùng rác.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Chốt bán</translation>
    </message>
    <message>
        <source>It goes to the recycle bin and can be brought back.</source>
        <translation>Bản ghi vào thùng rác và có thể khôi phục.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes go along.</source>
        <translation>
            <numerusform>%Ln ghi chú đi cùng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files go along.</source>
        <translation>
            <numerusform>%Ln tệp đi cùng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that link to it stay, and show its name greyed.</source>
        <translation>
            <numerusform>%Ln bản ghi liên kết tới nó vẫn còn và hiện tên nó màu xám.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Xóa “%1”?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin.</source>
        <translation>“%1” đã vào thùng rác.</translation>
    </message>
    <message>
        <source>“%1” was brought back.</source>
        <translation>Đã khôi phục “%1”.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 thay cho %3</translation>
    </message>
    <message>
        <source>You had typed here on %1 — %2</source>
        <translation>Bạn đã nhập dở ở đây lúc %1 — %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Điền lại</translation>
    </message>
    <message>
        <source>Attach an existing file…</source>
        <translation>Đính kèm tệp có sẵn…</translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation>Loại…</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nhận</translation>
    </message>
    <message>
        <source>“%1” is yours now.</source>
        <translation>“%1” giờ do bạn phụ trách.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Trả về kho chung</translation>
    </message>
    <message>
        <source>“%1” is free for anybody to take.</source>
        <translation>“%1” đã trở về kho chung.</translation>
    </message>
    <message>
        <source>Un-merge…</source>
        <translation>Bỏ gộp…</translation>
    </message>
    <message>
        <source>It was merged into this record.</source>
        <translation>Đã được gộp vào bản ghi này.</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>Chuyển đổi…</translation>
    </message>
    <message>
        <source>This lead is converted and can only be read. Undo its conversion to change it.</source>
        <translation>Khách hàng tiềm năng này đã được chuyển đổi và chỉ có thể xem. Hãy hoàn tác việc chuyển đổi để sửa.</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Chuyển đổi</translation>
    </message>
    <message>
        <source>Show similar records</source>
        <translation>Xem các bản ghi tương tự</translation>
    </message>
</context>
<context>
    <name>kontor::ChangesPanel</name>
    <message>
        <source>in the recycle bin</source>
        <translation>trong thùng rác</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>Changed since the backup</source>
        <translation>Đã thay đổi kể từ bản sao lưu</translation>
    </message>
    <message>
        <source>The repaired file holds them; the backup does not.</source>
        <translation>Tệp đã sửa chữa có những thay đổi này, bản sao lưu thì không.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người sửa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… và %Ln mục nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::CollectionPage</name>
    <message>
        <source>“%1” created</source>
        <translation>Đã tạo “%1”</translation>
    </message>
    <message>
        <source>Recycle bin: %1</source>
        <translation>Thùng rác: %1</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>Tìm kiếm hoặc lọc</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Kanban</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Quy trình bán hàng</translation>
    </message>
    <message>
        <source>Fold the column</source>
        <translation>Thu gọn cột</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>chỉ đọc</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>In hoặc lưu thành PDF…</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Hiện dạng danh sách</translation>
    </message>
    <message>
        <source>Show as board</source>
        <translation>Hiện dạng Kanban</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Nhập từ tệp</translation>
    </message>
    <message>
        <source>Change the stages</source>
        <translation>Thay đổi giai đoạn</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Tìm bản ghi trùng lặp</translation>
    </message>
</context>
<context>
    <name>kontor::ColumnHead</name>
    <message>
        <source>Fold the column</source>
        <translation>Thu gọn cột</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Tạo mới</translation>
    </message>
    <message>
        <source>%1 · last 30 days</source>
        <translation>%1 · 30 ngày qua</translation>
    </message>
    <message>
        <source>New in %1</source>
        <translation>Tạo mới trong %1</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Thu gọn %1</translation>
    </message>
</context>
<context>
    <name>kontor::ComboPicker</name>
    <message>
        <source>Create “%1”</source>
        <translation>Tạo “%1”</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Không tìm thấy</translation>
    </message>
</context>
<context>
    <name>kontor::CompareModel</name>
    <message>
        <source>%1, result: %2</source>
        <translation>%1, kết quả: %2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Kết quả: %1</translation>
    </message>
    <message>
        <source>%1: empty, %2</source>
        <translation>%1: trống, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3, chosen</source>
        <translation>%1: %2, %3, đã chọn</translation>
    </message>
    <message>
        <source>%1: %2, %3, not chosen</source>
        <translation>%1: %2, %3, chưa chọn</translation>
    </message>
    <message>
        <source>%1: %2, %3, fixed</source>
        <translation>%1: %2, %3, cố định</translation>
    </message>
    <message>
        <source>%1: %2, %3, kept</source>
        <translation>%1: %2, %3, được giữ</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>lives on</source>
        <translation>được giữ lại</translation>
    </message>
</context>
<context>
    <name>kontor::CompareTable</name>
    <message>
        <source>Values of the records</source>
        <translation>Giá trị của các bản ghi</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Trường</translation>
    </message>
</context>
<context>
    <name>kontor::ConditionRow</name>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Phép so sánh</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Bỏ điều kiện</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Tôi</translation>
    </message>
</context>
<context>
    <name>kontor::ConfirmPanel</name>
    <message>
        <source>Keep</source>
        <translation>Giữ lại</translation>
    </message>
</context>
<context>
    <name>kontor::ConsentPanel</name>
    <message>
        <source>Noted by %1</source>
        <translation>%1 ghi nhận</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Ghi nhận</translation>
    </message>
</context>
<context>
    <name>kontor::ConvertForm</name>
    <message>
        <source>It stands on the lead.</source>
        <translation>Đã ghi trên khách hàng tiềm năng.</translation>
    </message>
    <message>
        <source>Found by e-mail: %1</source>
        <translation>Tìm thấy theo email: %1</translation>
    </message>
    <message>
        <source>Found by telephone: %1</source>
        <translation>Tìm thấy theo điện thoại: %1</translation>
    </message>
    <message>
        <source>Found by name: %1</source>
        <translation>Tìm thấy theo tên: %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Convert to a deal</source>
        <translation>Chuyển đổi thành cơ hội</translation>
    </message>
    <message>
        <source>Merge with a similar record</source>
        <translation>Gộp với bản ghi tương tự</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>nên chọn</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Owners, in turn</source>
        <translation>Chia lần lượt cho</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Không ai</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Không có nhóm</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Link to those that exist, else create</source>
        <translation>Liên kết với khách hàng đã có, nếu chưa có thì tạo</translation>
    </message>
    <message>
        <source>Create from each lead</source>
        <translation>Tạo từ từng khách hàng tiềm năng</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Link to an existing one</source>
        <translation>Liên kết với khách hàng đã có</translation>
    </message>
    <message>
        <source>Account or contact</source>
        <translation>Khách hàng hoặc người liên hệ</translation>
    </message>
    <message>
        <source>Create from the lead</source>
        <translation>Tạo từ khách hàng tiềm năng</translation>
    </message>
    <message>
        <source>it names neither a company nor a person</source>
        <translation>không có tên công ty hay tên người</translation>
    </message>
    <message>
        <source>account</source>
        <translation>khách hàng</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>người liên hệ</translation>
    </message>
    <message>
        <source>account and contact</source>
        <translation>khách hàng và người liên hệ</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Quy trình bán hàng</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Hãy chọn một mục trong danh sách.</translation>
    </message>
    <message>
        <source>Choose a customer, or another answer.</source>
        <translation>Hãy chọn một khách hàng, hoặc câu trả lời khác.</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Như hiện có</translation>
    </message>
</context>
<context>
    <name>kontor::ConvertPreview</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Lead: %1 → %2</source>
        <translation>Khách hàng tiềm năng: %1 → %2</translation>
    </message>
    <message>
        <source>can only be read from then on</source>
        <translation>từ đó chỉ có thể xem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>%Ln cơ hội</numerusform>
        </translation>
    </message>
    <message>
        <source>have them dealt in turn</source>
        <translation>được chia lần lượt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln khách hàng</numerusform>
        </translation>
    </message>
    <message>
        <source>from the leads</source>
        <translation>từ các khách hàng tiềm năng</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln người liên hệ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals → customers that exist</source>
        <translation>
            <numerusform>%Ln cơ hội → khách hàng đã có</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing on them changes</source>
        <translation>khách hàng không thay đổi gì</translation>
    </message>
    <message>
        <source>Leads → %1</source>
        <translation>Khách hàng tiềm năng → %1</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Không mất gì</translation>
    </message>
    <message>
        <source>and it can be taken apart at any time</source>
        <translation>và có thể tách lại bất cứ lúc nào</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>Cơ hội %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Khách hàng %1</translation>
    </message>
    <message>
        <source>from the lead</source>
        <translation>từ khách hàng tiềm năng</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>Người liên hệ %1</translation>
    </message>
    <message>
        <source>at %1, from the lead</source>
        <translation>tại %1, từ khách hàng tiềm năng</translation>
    </message>
    <message>
        <source>exists, nothing on it changes</source>
        <translation>đã có, không thay đổi gì</translation>
    </message>
    <message>
        <source>Deal → account %1</source>
        <translation>Cơ hội → khách hàng %1</translation>
    </message>
    <message>
        <source>Deal → contact %1</source>
        <translation>Cơ hội → người liên hệ %1</translation>
    </message>
    <message>
        <source>Lead → deal</source>
        <translation>Khách hàng tiềm năng → cơ hội</translation>
    </message>
    <message>
        <source>lead → account</source>
        <translation>→ khách hàng</translation>
    </message>
    <message>
        <source>lead → contact</source>
        <translation>→ người liên hệ</translation>
    </message>
    <message>
        <source>can be followed in both directions</source>
        <translation>xem được theo cả hai chiều</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln ghi chú</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>bound to the deal too, not copied</source>
        <translation>gắn cả với cơ hội, không sao chép</translation>
    </message>
    <message numerus="yes">
        <source>%Ln observers</source>
        <translation>
            <numerusform>%Ln người quan sát</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shares</source>
        <translation>
            <numerusform>%Ln phần chia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln nhãn</numerusform>
        </translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>nguồn %1</translation>
    </message>
    <message>
        <source>taken over by the deal</source>
        <translation>chuyển sang cơ hội</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads are left out: %1</source>
        <translation>
            <numerusform>Bỏ qua %Ln khách hàng tiềm năng: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Những gì sẽ được tạo</translation>
    </message>
    <message>
        <source>Still empty and required on the next page: %1</source>
        <translation>Còn trống và bắt buộc ở trang sau: %1</translation>
    </message>
</context>
<context>
    <name>kontor::ConvertSimilar</name>
    <message numerus="yes">
        <source>%Ln open records of the same person: merging keeps one history</source>
        <translation>
            <numerusform>%Ln bản ghi đang mở của cùng một người: gộp lại để giữ một lịch sử</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar records</source>
        <translation>
            <numerusform>%Ln bản ghi tương tự</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more that you may not see</source>
        <translation>
            <numerusform>%Ln bản ghi nữa mà bạn không được xem</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge with “%1”</source>
        <translation>Gộp với “%1”</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>tạo ngày %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>title, then kind and stage</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open “%1” in its own window</source>
        <translation>Mở “%1” trong cửa sổ riêng</translation>
    </message>
</context>
<context>
    <name>kontor::CriteriaLine</name>
    <message>
        <source>Compared by</source>
        <translation>So sánh theo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Số đăng ký kinh doanh</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>what is not compared</comment>
        <translation>%1: tắt</translation>
    </message>
    <message>
        <source>Records with the same e-mail are always similar.</source>
        <translation>Các bản ghi cùng e-mail luôn được coi là tương tự.</translation>
    </message>
    <message>
        <source>%1 is compared now, in the whole office.</source>
        <translation>Từ giờ so sánh cả %1, trong toàn văn phòng.</translation>
    </message>
    <message>
        <source>%1 is no longer compared, in the whole office.</source>
        <translation>Không còn so sánh %1 nữa, trong toàn văn phòng.</translation>
    </message>
    <message>
        <source>This is a setting of the office. Who can change it: %1.</source>
        <translation>Đây là thiết lập của văn phòng. Người có thể đổi: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>kontor::DateEdit</name>
    <message>
        <source>Open the calendar</source>
        <translation>Mở lịch</translation>
    </message>
</context>
<context>
    <name>kontor::DryRunPanel</name>
    <message>
        <source>Dry run</source>
        <translation>Chạy thử</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Tạo mới</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Trùng lặp</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>found again by id, e-mail or telephone</source>
        <translation>nhận ra theo mã, e-mail hoặc điện thoại</translation>
    </message>
    <message>
        <source>there already, just like this</source>
        <translation>đã có, giống hệt</translation>
    </message>
    <message>
        <source>of other rows of the file</source>
        <translation>của dòng khác trong tệp</translation>
    </message>
    <message>
        <source>left out, with the reason</source>
        <translation>bỏ qua, kèm lý do</translation>
    </message>
    <message>
        <source>Did you mean …?</source>
        <translation>Ý bạn là …?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Xem: %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>hoàn tất</translation>
    </message>
    <message>
        <source>running</source>
        <translation>đang chạy</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 dòng</translation>
    </message>
    <message>
        <source>also new: %1</source>
        <translation>mới kèm theo: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” is “%2”</source>
        <translation>“%1” là “%2”</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… và %Ln nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::DuplicatesPage</name>
    <message>
        <source>Not duplicates</source>
        <translation>Không trùng lặp</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Gộp…</translation>
    </message>
    <message>
        <source>Looking for duplicates: %1 addresses and numbers compared</source>
        <translation>Đang tìm bản ghi trùng lặp: đã so sánh %1 địa chỉ và số</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Trùng lặp</translation>
    </message>
    <message>
        <source>Groups of duplicates</source>
        <translation>Các nhóm trùng lặp</translation>
    </message>
    <message>
        <source>Duplicates among</source>
        <translation>Trùng lặp trong</translation>
    </message>
    <message>
        <source>They are no longer shown as duplicates.</source>
        <translation>Chúng không còn được coi là trùng lặp.</translation>
    </message>
    <message>
        <source>Merge the group</source>
        <translation>Gộp nhóm này</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Không trùng lặp</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Nhóm sau</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Nhóm trước</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Đang tìm bản ghi trùng lặp</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Không có trùng lặp</translation>
    </message>
    <message>
        <source>%1: no two that you may see have the same e-mail or whatever else the office compares.</source>
        <translation>%1: không có hai bản ghi nào mà bạn được xem có cùng e-mail hay điều gì khác mà văn phòng so sánh.</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>Đã dừng tìm kiếm</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Tìm lại</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records…</source>
        <translation>
            <numerusform>Gộp %Ln bản ghi…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln nhóm</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer shown as similar.</source>
        <translation>“%1” không còn được coi là tương tự.</translation>
    </message>
</context>
<context>
    <name>kontor::EmployeeChoice</name>
    <message>
        <source>%1 – who is at the desk?</source>
        <translation>%1 – ai đang làm việc?</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Ai đang làm việc?</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln employee(s)</source>
        <translation>
            <numerusform>%1 · %Ln nhân viên</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Gõ tên</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>chọn</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Bắt đầu làm việc</translation>
    </message>
    <message>
        <source>Remembered on this computer. Another employee is chosen at the foot of the navigation.</source>
        <translation>Được nhớ trên máy tính này. Chọn nhân viên khác ở cuối thanh điều hướng.</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Mở tệp khác</translation>
    </message>
    <message>
        <source>Nobody bears that name</source>
        <translation>Không ai có tên này</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Quản trị viên</translation>
    </message>
</context>
<context>
    <name>kontor::EntriesEditor</name>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1: thêm</translation>
    </message>
    <message>
        <source>%1, type</source>
        <translation>%1, loại</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Chính</translation>
    </message>
    <message>
        <source>Still valid</source>
        <translation>Còn dùng</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ bỏ</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>“%1” không phải địa chỉ e-mail.</translation>
    </message>
    <message>
        <source>May be used for: %1</source>
        <translation>Được dùng cho: %1</translation>
    </message>
</context>
<context>
    <name>kontor::FieldChooser</name>
    <message>
        <source>Fields of the form</source>
        <translation>Các trường của biểu mẫu</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Trường mới…</translation>
    </message>
</context>
<context>
    <name>kontor::FieldEditor</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>Hãy chọn một mục trong danh sách.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Cần điền mục này.</translation>
    </message>
    <message>
        <source>%1 Control characters were left out.</source>
        <comment>%1: what was done, a sentence</comment>
        <translation>%1 Đã bỏ các ký tự điều khiển.</translation>
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
        <translation>%1, theo xác suất %2</translation>
    </message>
    <message>
        <source>Won in total</source>
        <translation>Tổng thành công</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Người phụ trách</translation>
    </message>
</context>
<context>
    <name>kontor::FilePreview</name>
    <message>
        <source>Save as</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Đã lưu thành “%1”.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Mọi tệp</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu thành…</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Nội dung tệp</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Quay lại bản này</translation>
    </message>
    <message>
        <source>The earlier version is the present one again.</source>
        <translation>Phiên bản cũ lại là bản hiện tại.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Các phiên bản</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Đang đọc tệp…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 trên %2</translation>
    </message>
</context>
<context>
    <name>kontor::FileProblemPage</name>
    <message>
        <source>%1 is in use</source>
        <translation>%1 đang được dùng</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 bị hỏng</translation>
    </message>
    <message>
        <source>%1 was made by a newer Kontor</source>
        <translation>%1 do Kontor mới hơn tạo ra</translation>
    </message>
    <message>
        <source>%1 is no file of Kontor</source>
        <translation>%1 không phải tệp của Kontor</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>Không có %1</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>Không đọc được %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>Không mở được %1</translation>
    </message>
    <message>
        <source>Open a read-only copy</source>
        <translation>Mở bản sao chỉ đọc</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Khôi phục bản sao lưu…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Mở tệp khác…</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Về trang đầu</translation>
    </message>
</context>
<context>
    <name>kontor::FileWatch</name>
    <message>
        <source>%1 is damaged. Nothing is written to it any more; what can be read can be seen, searched and exported.</source>
        <translation>%1 bị hỏng. Không ghi thêm gì vào tệp; những gì đọc được vẫn xem, tìm và xuất được.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Cần làm gì</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Everything can be seen, searched and exported, nothing can be changed.</source>
        <translation>%1 chỉ được mở để đọc. Có thể xem, tìm và xuất mọi thứ nhưng không sửa được.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lưu bản sao…</translation>
    </message>
    <message>
        <source>A form was half filled on %1. What was typed is kept.</source>
        <translation>Một biểu mẫu đang điền dở lúc %1. Nội dung đã gõ được giữ lại.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Điền tiếp</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu bản sao</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (bản sao)</translation>
    </message>
    <message>
        <source>Kontor files (*.kontor)</source>
        <translation>Tệp Kontor (*.kontor)</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln days there has been no backup of %1 on another disk. Should this disk fail, that work is lost.</source>
        <translation>
            <numerusform>Đã %Ln ngày chưa có bản sao lưu của %1 trên ổ đĩa khác. Nếu ổ đĩa này hỏng, công việc sẽ mất.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
</context>
<context>
    <name>kontor::FilesTab</name>
    <message>
        <source>Add files…</source>
        <translation>Thêm tệp…</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Chưa có tệp nào</translation>
    </message>
    <message>
        <source>Drop files here, or add them. They are kept inside the office file.</source>
        <translation>Thả tệp vào đây hoặc thêm tệp. Tệp được giữ trong tệp văn phòng.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln versions</source>
        <translation>
            <numerusform>%1 · %Ln phiên bản</numerusform>
        </translation>
    </message>
    <message>
        <source>Save “%1” as…</source>
        <translation>Lưu “%1” thành…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Xóa “%1”</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Xóa “%1”?</translation>
    </message>
    <message>
        <source>It goes to the recycle bin with all its versions.</source>
        <translation>Tệp vào thùng rác cùng mọi phiên bản.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin.</source>
        <translation>“%1” đã vào thùng rác.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Thêm tệp</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Không đọc được “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” is too large for the office file.</source>
        <translation>“%1” quá lớn cho tệp văn phòng.</translation>
    </message>
    <message>
        <source>“%1” is here already.</source>
        <translation>“%1” đã có ở đây.</translation>
    </message>
    <message>
        <source>The older content stays as an earlier version.</source>
        <translation>Nội dung cũ được giữ làm phiên bản trước.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Phiên bản mới</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Giữ cả hai</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>Đã thêm “%1”.</translation>
    </message>
    <message>
        <source>Attach an existing file…</source>
        <translation>Đính kèm tệp có sẵn…</translation>
    </message>
    <message>
        <source>Detach “%1”</source>
        <translation>Gỡ “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other records have it, too.</source>
        <translation>
            <numerusform>%Ln bản ghi khác cũng có tệp này.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach an existing file</source>
        <translation>Đính kèm tệp có sẵn</translation>
    </message>
    <message>
        <source>Search for a file by its name</source>
        <translation>Tìm tệp theo tên</translation>
    </message>
    <message>
        <source>“%1” was attached.</source>
        <translation>Đã đính kèm “%1”.</translation>
    </message>
    <message>
        <source>“%1” was detached.</source>
        <translation>Đã gỡ “%1”.</translation>
    </message>
</context>
<context>
    <name>kontor::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Conditions of the filter</source>
        <translation>Điều kiện của bộ lọc</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>all records of a kind</comment>
        <translation>%1: tất cả</translation>
    </message>
    <message>
        <source>Own filter</source>
        <translation>Bộ lọc riêng</translation>
    </message>
    <message>
        <source>Open and mine</source>
        <translation>Đang mở, của tôi</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <translation>%1 (dùng chung)</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Lưu thành chế độ xem…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Tên bộ lọc</translation>
    </message>
    <message>
        <source>For all employees</source>
        <translation>Cho mọi nhân viên</translation>
    </message>
    <message>
        <source>Open with it</source>
        <translation>Mở trang với bộ lọc này</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Lưu bộ lọc</translation>
    </message>
    <message>
        <source>Filter “%1” saved</source>
        <translation>Đã lưu bộ lọc “%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Xóa “%1”</translation>
    </message>
    <message>
        <source>Filter “%1” deleted</source>
        <translation>Đã xóa bộ lọc “%1”</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Đổi tên “%1”…</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Đổi tên bộ lọc</translation>
    </message>
</context>
<context>
    <name>kontor::FilterLine</name>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
</context>
<context>
    <name>kontor::FilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Thỏa mãn</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>any</source>
        <translation>bất kỳ</translation>
    </message>
    <message>
        <source>Match all or any of the conditions</source>
        <translation>Thỏa mãn tất cả hay bất kỳ điều kiện nào</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm điều kiện</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Lưu thành chế độ xem…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>and</source>
        <translation>và</translation>
    </message>
    <message>
        <source>or</source>
        <translation>hoặc</translation>
    </message>
</context>
<context>
    <name>kontor::FirstStart</name>
    <message>
        <source>Welcome to Kontor</source>
        <translation>Chào mừng đến với Kontor</translation>
    </message>
    <message>
        <source>Everything of your office in one file. No server, no internet needed.</source>
        <translation>Mọi thứ của văn phòng trong một tệp. Không máy chủ, không cần internet.</translation>
    </message>
    <message>
        <source>Start a new office</source>
        <translation>Tạo văn phòng mới</translation>
    </message>
    <message>
        <source>Makes an empty file with one pipeline. You are its administrator.</source>
        <translation>Tạo tệp trống với một quy trình bán hàng. Bạn là quản trị viên.</translation>
    </message>
    <message>
        <source>Open a file of Kontor</source>
        <translation>Mở tệp Kontor</translation>
    </message>
    <message>
        <source>From this computer. A file in use is opened read-only.</source>
        <translation>Từ máy tính này. Tệp đang được dùng sẽ mở chỉ đọc.</translation>
    </message>
    <message>
        <source>Look around with example data</source>
        <translation>Xem thử với dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Deals of a machine dealer. Throw it away any time.</source>
        <translation>Cơ hội của một nhà bán máy móc. Bỏ đi lúc nào cũng được.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>Brings a file back as it was when the backup was made.</source>
        <translation>Đưa tệp trở lại như lúc tạo bản sao lưu.</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>Văn phòng mới</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Tên văn phòng</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tên của bạn</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Country, currency</source>
        <translation>Quốc gia, tiền tệ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Không có gì rời khỏi máy tính này</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>Tạo tệp</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Both can be changed at any time, without a restart.</source>
        <translation>Cả hai đổi được bất cứ lúc nào, không cần khởi động lại.</translation>
    </message>
    <message>
        <source>%1 · week from %2 · %3 · %4</source>
        <translation>%1 · tuần từ %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Jalali calendar</source>
        <translation>Lịch Ba Tư</translation>
    </message>
    <message>
        <source>Gregorian calendar</source>
        <translation>Dương lịch</translation>
    </message>
    <message>
        <source>My office</source>
        <translation>Văn phòng của tôi</translation>
    </message>
    <message>
        <source>File of the new office</source>
        <translation>Tệp của văn phòng mới</translation>
    </message>
    <message>
        <source>Kontor files (*.kontor)</source>
        <translation>Tệp Kontor (*.kontor)</translation>
    </message>
    <message>
        <source>Give the office a name.</source>
        <translation>Hãy đặt tên cho văn phòng.</translation>
    </message>
    <message>
        <source>Type your name; it stands beside what you do.</source>
        <translation>Hãy nhập tên bạn; tên sẽ hiện cạnh những gì bạn làm.</translation>
    </message>
    <message>
        <source>Choose where the file should be.</source>
        <translation>Hãy chọn nơi đặt tệp.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>working hours, from … to …</comment>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and name of a currency</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>kontor::FoldedColumn</name>
    <message>
        <source>Unfold %1</source>
        <translation>Mở rộng %1</translation>
    </message>
</context>
<context>
    <name>kontor::FormSection</name>
    <message>
        <source>Edit “%1”</source>
        <translation>Sửa “%1”</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1: thêm</translation>
    </message>
</context>
<context>
    <name>kontor::GroupModel</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, number of records</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kontor::HistoryTab</name>
    <message>
        <source>Show older</source>
        <translation>Xem cũ hơn</translation>
    </message>
    <message>
        <source>Nothing was changed since it was created.</source>
        <translation>Chưa có gì thay đổi từ khi tạo.</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, đã hoàn tác</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Bring back the value of “%1”</source>
        <translation>Lấy lại giá trị của “%1”</translation>
    </message>
    <message>
        <source>“%1” has its old value again.</source>
        <translation>“%1” đã có lại giá trị cũ.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử thay đổi</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Hoàn tác bước này</translation>
    </message>
    <message>
        <source>Undo the step of %1</source>
        <translation>Hoàn tác bước lúc %1</translation>
    </message>
    <message>
        <source>Undo this step?</source>
        <translation>Hoàn tác bước này?</translation>
    </message>
    <message numerus="yes">
        <source>It touched %Ln records. Each of them becomes what it was before, except for what was changed again meanwhile.</source>
        <translation>
            <numerusform>Bước này đã sửa %Ln bản ghi. Tất cả sẽ trở lại như trước; những gì đã bị sửa lại sau đó vẫn giữ nguyên.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>The step is undone.</source>
        <translation>Đã hoàn tác bước này.</translation>
    </message>
    <message numerus="yes">
        <source>The step is undone, but %Ln values were changed meanwhile.</source>
        <translation>
            <numerusform>Đã hoàn tác bước này, nhưng %Ln giá trị đã bị sửa trong lúc đó.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ImportHabits</name>
    <message>
        <source>Remember this mapping for files like this one</source>
        <translation>Nhớ cách ghép này cho những tệp tương tự</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Ô trống</translation>
    </message>
    <message>
        <source>Existing records</source>
        <translation>Bản ghi đã có</translation>
    </message>
    <message>
        <source>leave the field</source>
        <translation>giữ nguyên trường</translation>
    </message>
    <message>
        <source>empty the field</source>
        <translation>xóa trống trường</translation>
    </message>
    <message>
        <source>fill empty fields</source>
        <translation>điền trường trống</translation>
    </message>
    <message>
        <source>overwrite</source>
        <translation>ghi đè</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>make another one</source>
        <translation>tạo bản mới</translation>
    </message>
</context>
<context>
    <name>kontor::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Nhập %1</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Nhập “%1”</translation>
    </message>
    <message>
        <source>Nothing is written before you press Import. The import can be undone as one step.</source>
        <translation>Chưa ghi gì trước khi bạn bấm Nhập. Có thể hoàn tác cả lần nhập trong một bước.</translation>
    </message>
    <message>
        <source>Choose a table, or drop it here</source>
        <translation>Chọn bảng hoặc thả vào đây</translation>
    </message>
    <message>
        <source>CSV in any encoding and with any separator, also exports of other programs. What its columns mean is suggested; you see what would happen before anything is written.</source>
        <translation>CSV với mọi bảng mã và dấu phân cách, kể cả tệp xuất từ chương trình khác. Ý nghĩa các cột được gợi ý; bạn thấy điều sẽ xảy ra trước khi ghi.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Hoàn tác lần nhập</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Xem %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Nhập %Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (%1);;All files (%2)</source>
        <translation>Bảng (%1);;Mọi tệp (%2)</translation>
    </message>
    <message>
        <source>The columns go where they went for the last file like this.</source>
        <translation>Các cột được ghép như ở tệp tương tự lần trước.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Đang nhập…</translation>
    </message>
    <message>
        <source>Dry run…</source>
        <translation>Đang chạy thử…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>Đã nhập %Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1. Updated: %2. Unchanged: %3. Duplicate: %4. Wrong: %5.</source>
        <translation>Mới: %1. Cập nhật: %2. Không đổi: %3. Trùng lặp: %4. Lỗi: %5.</translation>
    </message>
    <message>
        <source>The import is undone</source>
        <translation>Đã hoàn tác lần nhập</translation>
    </message>
    <message>
        <source>Save the wrong rows</source>
        <translation>Lưu các dòng lỗi</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Bảng (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved</source>
        <translation>
            <numerusform>Đã lưu %Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Columns and dry run</source>
        <translation>Các cột và chạy thử</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
</context>
<context>
    <name>kontor::InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
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
        <translation>Nhấn Enter hoặc bấm chuột, rồi nhấn phím mới. Delete bỏ phím, Backspace trả lại phím mặc định.</translation>
    </message>
    <message>
        <source>press the keys</source>
        <translation>nhấn phím</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keys of an action</comment>
        <translation>không có</translation>
    </message>
</context>
<context>
    <name>kontor::KeysPage</name>
    <message>
        <source>List of keys</source>
        <translation>Danh sách phím</translation>
    </message>
    <message>
        <source>Enter or click on keys, then press the new ones. Delete takes them away, Backspace gives the usual ones back.</source>
        <translation>Nhấn Enter hoặc bấm vào một phím, rồi nhấn phím mới. Delete bỏ phím, Backspace trả lại phím mặc định.</translation>
    </message>
    <message>
        <source>On boards, lists and cards</source>
        <translation>Trên Kanban, danh sách và thẻ</translation>
    </message>
    <message>
        <source>Move the card to the next column</source>
        <translation>Chuyển thẻ sang cột bên cạnh</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Open, in a window of its own</source>
        <translation>Mở, mở trong cửa sổ riêng</translation>
    </message>
    <message>
        <source>Edit the field</source>
        <translation>Sửa trường</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Điền xuống</translation>
    </message>
    <message>
        <source>Save, save and next</source>
        <translation>Lưu, lưu và tiếp</translation>
    </message>
    <message>
        <source>Previous and next record</source>
        <translation>Bản ghi trước và sau</translation>
    </message>
    <message>
        <source>New note, on a card</source>
        <translation>Ghi chú mới, trên thẻ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>chữ cái</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 đang dùng cho “%2”.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>kontor::KindPane</name>
    <message>
        <source>Form</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Tạo</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>%1 mới</translation>
    </message>
    <message>
        <source>%1: nothing here yet</source>
        <translation>%1: chưa có gì</translation>
    </message>
</context>
<context>
    <name>kontor::Languages</name>
    <message>
        <source>Vietnamese</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tiếng Đức</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Tiếng Ba Lan</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Tiếng Ba Tư</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Tiếng Anh</translation>
    </message>
</context>
<context>
    <name>kontor::LeadsOffPanel</name>
    <message>
        <source>They stay as they are</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>They are disqualified</source>
        <translation>Loại hết</translation>
    </message>
    <message>
        <source>Switch leads off?</source>
        <translation>Tắt khách hàng tiềm năng?</translation>
    </message>
    <message>
        <source>Their pages are gone then, and a new request is a deal.</source>
        <translation>Khi đó các trang này sẽ ẩn đi, và yêu cầu mới được ghi thành cơ hội bán hàng.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads are open. What becomes of them?</source>
        <translation>
            <numerusform>Còn %Ln khách hàng tiềm năng đang mở. Xử lý thế nào?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep leads</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Choose why they are disqualified.</source>
        <translation>Hãy chọn lý do loại.</translation>
    </message>
    <message>
        <source>Leads are switched off</source>
        <translation>Đã tắt khách hàng tiềm năng</translation>
    </message>
</context>
<context>
    <name>kontor::LinksEditor</name>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
</context>
<context>
    <name>kontor::ListFoot</name>
    <message>
        <source>Sum %1</source>
        <translation>Tổng %1</translation>
    </message>
    <message>
        <source>Weighted %1</source>
        <translation>Theo xác suất %1</translation>
    </message>
</context>
<context>
    <name>kontor::LookPane</name>
    <message>
        <source>Look and language</source>
        <translation>Giao diện và ngôn ngữ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Calendar and digits</source>
        <translation>Lịch và chữ số</translation>
    </message>
    <message>
        <source>Gregorian calendar</source>
        <translation>Dương lịch</translation>
    </message>
    <message>
        <source>Jalali calendar</source>
        <translation>Lịch Ba Tư</translation>
    </message>
    <message>
        <source>Latin digits</source>
        <translation>Chữ số Latinh</translation>
    </message>
    <message>
        <source>Digits of the language</source>
        <translation>Chữ số theo ngôn ngữ</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Your look is changed</source>
        <translation>Đã đổi giao diện của bạn</translation>
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
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Không có gì để làm lại.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message numerus="yes">
        <source>Redone, but %Ln values were changed meanwhile</source>
        <translation>
            <numerusform>Đã làm lại, nhưng %Ln giá trị đã bị sửa trong lúc đó</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone, but %Ln values were changed meanwhile</source>
        <translation>
            <numerusform>Đã hoàn tác, nhưng %Ln giá trị đã bị sửa trong lúc đó</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Đã làm lại</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Đã hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Settings › %1</source>
        <translation>Cài đặt › %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Ngôn ngữ: %1</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Giao diện và ngôn ngữ</translation>
    </message>
    <message>
        <source>Change the employee…</source>
        <translation>Đổi nhân viên…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of records, filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ready filter</source>
        <translation>Bộ lọc có sẵn</translation>
    </message>
</context>
<context>
    <name>kontor::MappingTable</name>
    <message>
        <source>Column in the file</source>
        <translation>Cột trong tệp</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Các dòng đầu</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Ghi vào</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Đọc như</translation>
    </message>
    <message>
        <source>%1 goes to</source>
        <translation>%1 ghi vào</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Không nhập</translation>
    </message>
    <message>
        <source>source id</source>
        <translation>ID gốc</translation>
    </message>
    <message>
        <source>found by name</source>
        <translation>tìm theo tên</translation>
    </message>
    <message>
        <source>finds duplicates</source>
        <translation>tìm trùng lặp</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>%1 is read as</source>
        <translation>%1 đọc như</translation>
    </message>
    <message>
        <source>Which order? %1</source>
        <translation>Thứ tự nào? %1</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>ngày.tháng.năm</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>tháng/ngày/năm</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>năm-tháng-ngày</translation>
    </message>
    <message>
        <source>Which one? %1</source>
        <translation>Cái nào? %1</translation>
    </message>
</context>
<context>
    <name>kontor::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records</source>
        <translation>
            <numerusform>Gộp %Ln bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Bỏ %1 ra</translation>
    </message>
    <message>
        <source>%1 is sold: the result is sold and locked, with its stage and amount.</source>
        <translation>%1 đã chốt bán: kết quả sẽ là đã chốt bán và bị khóa, với giai đoạn và số tiền đó.</translation>
    </message>
    <message>
        <source>Nothing is lost: values that are not taken stay readable in the timeline, and Un-merge brings every record back at any time.</source>
        <translation>Không mất gì cả: giá trị không được chọn vẫn đọc được trong dòng thời gian, và “Bỏ gộp” đưa từng bản ghi trở lại bất cứ lúc nào.</translation>
    </message>
</context>
<context>
    <name>kontor::MovePanel</name>
    <message>
        <source>Sold: “%1”</source>
        <translation>Chốt bán: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n deals sold</source>
        <translation>
            <numerusform>Đã chốt bán %n cơ hội</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <translation>Chuyển “%1” sang %2</translation>
    </message>
    <message numerus="yes">
        <source>Move %n records to %1</source>
        <translation>
            <numerusform>Chuyển %n bản ghi sang %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no active quote, so no contracts are made.</source>
        <translation>Không có báo giá đang dùng nên không tạo hợp đồng.</translation>
    </message>
    <message>
        <source>A sold deal is locked: amount, customer and stage stay as they are until it is unlocked.</source>
        <translation>Cơ hội đã chốt bán sẽ bị khóa: số tiền, khách hàng và giai đoạn giữ nguyên cho đến khi mở khóa.</translation>
    </message>
    <message numerus="yes">
        <source>%n are sold and locked: they stay where they are.</source>
        <translation>
            <numerusform>%n cơ hội đã chốt bán và bị khóa: giữ nguyên chỗ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Chốt bán</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>The stage asks for this.</source>
        <translation>Giai đoạn này yêu cầu.</translation>
    </message>
    <message>
        <source>Create “%1” in %2</source>
        <translation>Tạo “%1” ở giai đoạn %2</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Tạo</translation>
    </message>
</context>
<context>
    <name>kontor::NavigationColumn</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 đang chờ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Điều hướng</translation>
    </message>
</context>
<context>
    <name>kontor::NoteEdit</name>
    <message>
        <source>Save note</source>
        <translation>Lưu ghi chú</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Viết ghi chú…</translation>
    </message>
</context>
<context>
    <name>kontor::OfficePane</name>
    <message>
        <source>General</source>
        <translation>Chung</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Văn phòng</translation>
    </message>
    <message>
        <source>Calendar, hours and numbers</source>
        <translation>Lịch, giờ làm việc và số</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Trùng lặp</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Khách hàng tiềm năng</translation>
    </message>
</context>
<context>
    <name>kontor::OwnFieldsPane</name>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Kiểu</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Bắt buộc</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Links to</source>
        <translation>Liên kết tới</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Lựa chọn, mỗi dòng một mục</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Bỏ trường</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>Thêm trường</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Trường mới</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>Choices saved</source>
        <translation>Đã lưu lựa chọn</translation>
    </message>
    <message>
        <source>%1 is removed; what was filled in is kept</source>
        <translation>Đã bỏ %1; nội dung đã điền được giữ lại</translation>
    </message>
    <message>
        <source>No own fields yet. What your office wants to know beyond the fields that are there is added here, and stands on cards, in lists, filters and imports.</source>
        <translation>Chưa có trường riêng. Thêm tại đây những thông tin văn phòng cần ngoài các trường có sẵn; chúng sẽ có trên thẻ, trong danh sách, bộ lọc và khi nhập dữ liệu.</translation>
    </message>
</context>
<context>
    <name>kontor::Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Bảng lệnh</translation>
    </message>
    <message>
        <source>Search or do something…</source>
        <translation>Tìm kiếm hoặc làm gì đó…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>chọn</translation>
    </message>
    <message>
        <source>open</source>
        <translation>mở</translation>
    </message>
    <message>
        <source>own window</source>
        <translation>cửa sổ riêng</translation>
    </message>
    <message>
        <source>actions on it</source>
        <translation>thao tác với nó</translation>
    </message>
    <message>
        <source>only actions</source>
        <translation>chỉ thao tác</translation>
    </message>
    <message>
        <source>Actions on %1</source>
        <translation>Thao tác với %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Mở %1</translation>
    </message>
    <message>
        <source>Open %1 in its own window</source>
        <translation>Mở %1 trong cửa sổ riêng</translation>
    </message>
    <message>
        <source>New deal for %1</source>
        <translation>Cơ hội mới cho %1</translation>
    </message>
    <message>
        <source>Move %1 to the recycle bin</source>
        <translation>Chuyển %1 vào thùng rác</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin</source>
        <translation>%1 đã vào thùng rác</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>đã lưu trữ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Pages and settings</source>
        <translation>Trang và cài đặt</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Không tìm thấy gì</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>Tìm thấy %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert %1…</source>
        <translation>Chuyển đổi %1…</translation>
    </message>
</context>
<context>
    <name>kontor::PipelinePanel</name>
    <message>
        <source>Pipeline</source>
        <translation>Quy trình bán hàng</translation>
    </message>
    <message>
        <source>Delete the pipeline</source>
        <translation>Xóa quy trình bán hàng</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>kontor::PipelinesPane</name>
    <message>
        <source>Pipelines</source>
        <translation>Quy trình bán hàng</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Xác suất</translation>
    </message>
    <message>
        <source>Stale after</source>
        <translation>Bị bỏ quên sau</translation>
    </message>
    <message>
        <source>Must be filled to enter</source>
        <translation>Phải điền khi vào</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Số cơ hội</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Giai đoạn mới</translation>
    </message>
    <message>
        <source>Order: open stages, then one won stage, then one or more lost stages.</source>
        <translation>Thứ tự: các giai đoạn mở, rồi một giai đoạn thành công, rồi một hoặc nhiều giai đoạn thất bại.</translation>
    </message>
    <message>
        <source>move a stage</source>
        <translation>đổi chỗ giai đoạn</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Quy trình bán hàng mới</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of the stages is changed</source>
        <translation>Đã đổi thứ tự giai đoạn</translation>
    </message>
    <message>
        <source>Stage created</source>
        <translation>Đã tạo giai đoạn</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Yêu cầu mới</translation>
    </message>
    <message>
        <source>Pipeline created</source>
        <translation>Đã tạo quy trình bán hàng</translation>
    </message>
    <message>
        <source>Edit the pipeline</source>
        <translation>Sửa quy trình bán hàng</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (ngừng dùng)</translation>
    </message>
</context>
<context>
    <name>kontor::ProblemTable</name>
    <message>
        <source>Duplicate rows</source>
        <translation>Dòng trùng lặp</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>Bản ghi mới</translation>
    </message>
    <message>
        <source>Records that change</source>
        <translation>Bản ghi thay đổi</translation>
    </message>
    <message>
        <source>Rows with errors</source>
        <translation>Dòng có lỗi</translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln row(s) as CSV</source>
        <translation>
            <numerusform>Lưu %Ln dòng thành CSV</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… và %Ln nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::Program</name>
    <message>
        <source>No active employee is in the file.</source>
        <translation>Trong tệp không có nhân viên đang hoạt động.</translation>
    </message>
    <message>
        <source>Open a file of Kontor</source>
        <translation>Mở tệp Kontor</translation>
    </message>
    <message>
        <source>Kontor files (*.kontor)</source>
        <translation>Tệp Kontor (*.kontor)</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Thư mục của bản sao lưu</translation>
    </message>
    <message>
        <source>There is no whole backup in this folder. Choose another one.</source>
        <translation>Thư mục này không có bản sao lưu nguyên vẹn nào. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Where should the restored file be?</source>
        <translation>Đặt tệp khôi phục ở đâu?</translation>
    </message>
    <message>
        <source>The backup is restored; the file of before is kept as %1</source>
        <translation>Đã khôi phục bản sao lưu; tệp trước đó được giữ với tên %1</translation>
    </message>
</context>
<context>
    <name>kontor::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>kontor::QuickAdd</name>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
</context>
<context>
    <name>kontor::QuickCreate</name>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Lưu và tiếp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Mọi trường</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Created.</source>
        <translation>Đã tạo.</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>Đã tạo “%1”.</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Bỏ những gì bạn đã nhập?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <source>You had typed something here on %1.</source>
        <translation>Bạn đã nhập dở ở đây lúc %1.</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Điền lại</translation>
    </message>
</context>
<context>
    <name>kontor::ReadingLine</name>
    <message>
        <source>Encoding</source>
        <translation>Bảng mã</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Dấu phân cách</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Dấu nháy</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Dòng đầu</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>ID gốc</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>tự nhận ra</translation>
    </message>
    <message>
        <source>, comma</source>
        <translation>, phẩy</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; chấm phẩy</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>| bar</source>
        <translation>| gạch đứng</translation>
    </message>
    <message>
        <source>&quot; double</source>
        <translation>&quot; kép</translation>
    </message>
    <message>
        <source>&apos; single</source>
        <translation>&apos; đơn</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>names</source>
        <translation>tên cột</translation>
    </message>
    <message>
        <source>data, no names</source>
        <translation>dữ liệu, không có tên</translation>
    </message>
    <message>
        <source>names in row %L1</source>
        <translation>tên cột ở dòng %L1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>cột %1</translation>
    </message>
</context>
<context>
    <name>kontor::RecordCard</name>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Không trùng lặp</translation>
    </message>
    <message>
        <source>this record</source>
        <translation>bản ghi này</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>chưa có số tiền</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>đã đánh dấu</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>chưa đánh dấu</translation>
    </message>
</context>
<context>
    <name>kontor::RecordForm</name>
    <message>
        <source>Select fields…</source>
        <translation>Chọn trường…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Đã lưu.</translation>
    </message>
    <message>
        <source>The record is no longer there.</source>
        <translation>Bản ghi không còn nữa.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile.</source>
        <translation>“%1” đã bị sửa trong lúc đó.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Của bạn: %1</translation>
    </message>
    <message>
        <source>In the file now: %1</source>
        <translation>Trong tệp hiện giờ: %1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Giữ của tôi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Bỏ những gì bạn đã nhập?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Lấy giá trị kia</translation>
    </message>
</context>
<context>
    <name>kontor::RecordList</name>
    <message numerus="yes">
        <source>%Ln cells copied</source>
        <translation>
            <numerusform>Đã sao chép %Ln ô</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells filled</source>
        <translation>
            <numerusform>Đã điền %Ln ô</numerusform>
        </translation>
    </message>
    <message>
        <source>all %1 of the filter selected</source>
        <translation>đã chọn cả %1 theo bộ lọc</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>Đã chọn %1 / %2</translation>
    </message>
    <message>
        <source>won and lost: last 30 days</source>
        <translation>thành công và thất bại: 30 ngày qua</translation>
    </message>
    <message numerus="yes">
        <source>Marked: %Ln cells</source>
        <translation>
            <numerusform>Đã đánh dấu: %Ln ô</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>marked cells, amounts, currencies</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amounts</source>
        <translation>
            <numerusform>%Ln số tiền</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln currencies</source>
        <translation>
            <numerusform>%Ln loại tiền</numerusform>
        </translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>Thùng rác trống</translation>
    </message>
    <message>
        <source>What is deleted comes here and can be restored.</source>
        <translation>Những gì bị xóa được giữ ở đây và có thể khôi phục.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>Đã sửa %1</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Đặt lại cột</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Mở trong cửa sổ riêng</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Sao chép ô</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Dán ô</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Điền xuống</translation>
    </message>
    <message>
        <source>select</source>
        <translation>chọn</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>sửa</translation>
    </message>
    <message>
        <source>open</source>
        <translation>mở</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>closed: last 30 days</source>
        <translation>đã đóng: 30 ngày qua</translation>
    </message>
</context>
<context>
    <name>kontor::RecordPicker</name>
    <message>
        <source>“%1” was added.</source>
        <translation>Đã thêm “%1”.</translation>
    </message>
</context>
<context>
    <name>kontor::RecordTable</name>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
</context>
<context>
    <name>kontor::RecycleBin</name>
    <message>
        <source>Recycle bin</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Xóa lúc</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người xóa</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>Thùng rác trống</translation>
    </message>
    <message>
        <source>What you delete is kept here and can be brought back with everything that belongs to it.</source>
        <translation>Những gì bạn xóa được giữ ở đây và có thể khôi phục cùng mọi thứ liên quan.</translation>
    </message>
    <message>
        <source>%1 is restored</source>
        <translation>Đã khôi phục %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are restored</source>
        <translation>
            <numerusform>Đã khôi phục %Ln bản ghi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::RelationsTab</name>
    <message>
        <source>Nothing links to this record.</source>
        <translation>Không có gì liên kết tới bản ghi này.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>Tất cả %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::RepairPanel</name>
    <message>
        <source>%1 (repaired)</source>
        <translation>%1 (đã sửa chữa)</translation>
    </message>
    <message>
        <source>%1 (repaired %2)</source>
        <translation>%1 (đã sửa chữa %2)</translation>
    </message>
    <message>
        <source>Repair a copy</source>
        <translation>Sửa chữa một bản sao</translation>
    </message>
    <message>
        <source>Look into the backup</source>
        <translation>Xem bản sao lưu</translation>
    </message>
    <message>
        <source>Open the repaired file</source>
        <translation>Mở tệp đã sửa chữa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Cần làm gì</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Likely causes: a disk that fails or was taken off while something was saved, or another program that copied onto the file. The damaged file stays as it is.</source>
        <translation>Nguyên nhân thường gặp: ổ đĩa lỗi hoặc bị tháo khi đang lưu, hay chương trình khác ghi đè lên tệp. Tệp hỏng được giữ nguyên.</translation>
    </message>
    <message>
        <source>Kontor writes %1 beside it, with everything that can still be read.</source>
        <translation>Kontor ghi %1 bên cạnh, gồm mọi thứ còn đọc được.</translation>
    </message>
    <message>
        <source>Looking for a backup…</source>
        <translation>Đang tìm bản sao lưu…</translation>
    </message>
    <message>
        <source>Compare with the backup</source>
        <translation>So với bản sao lưu</translation>
    </message>
    <message>
        <source>Kontor opens it from then on. The damaged file is kept beside it.</source>
        <translation>Từ đó Kontor mở tệp này. Tệp hỏng được giữ bên cạnh.</translation>
    </message>
    <message>
        <source>Go on with the repaired file</source>
        <translation>Tiếp tục với tệp đã sửa chữa</translation>
    </message>
    <message>
        <source>After step 1</source>
        <translation>Sau bước 1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>The newest whole backup is of %1.</source>
        <translation>Bản sao lưu nguyên vẹn mới nhất là của %1.</translation>
    </message>
    <message>
        <source>There is no whole backup in the folder of backups.</source>
        <translation>Không có bản sao lưu nguyên vẹn nào trong thư mục sao lưu.</translation>
    </message>
    <message>
        <source>Reading what can be read. This may take some minutes…</source>
        <translation>Đang đọc những gì đọc được. Có thể mất vài phút…</translation>
    </message>
    <message>
        <source>Done in %1 s: %2 is written and checked.</source>
        <translation>Xong trong %1 giây: đã ghi và kiểm tra %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: what is lost</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything could be read</source>
        <translation>Đọc được mọi thứ</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Không đọc được</translation>
    </message>
    <message>
        <source>%1: %2 in the repaired file, %3 in the backup</source>
        <translation>%1: %2 trong tệp đã sửa chữa, %3 trong bản sao lưu</translation>
    </message>
    <message>
        <source>Both have the same number of records.</source>
        <translation>Cả hai có số bản ghi bằng nhau.</translation>
    </message>
    <message>
        <source>Export everything readable</source>
        <translation>Xuất mọi thứ còn đọc được</translation>
    </message>
    <message numerus="yes">
        <source>Since then %Ln record(s) changed; the repaired file keeps them.</source>
        <translation>
            <numerusform>Từ đó đến nay có %Ln bản ghi thay đổi; tệp đã sửa chữa giữ lại chúng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then %Ln record(s) changed, as far as can be read; the repaired file keeps them.</source>
        <translation>
            <numerusform>Trong phần còn đọc được, từ đó đến nay có %Ln bản ghi thay đổi; tệp đã sửa chữa giữ lại chúng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed since then.</source>
        <translation>Từ đó đến nay không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Whether something changed since then cannot be read.</source>
        <translation>Không đọc được từ đó đến nay có gì thay đổi hay không.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln change(s)</source>
        <translation>
            <numerusform>Xem %Ln thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (readable)</source>
        <translation>%1 (đọc được)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are written as tables to the folder %1.</source>
        <translation>
            <numerusform>Đã ghi %Ln bản ghi thành các bảng vào thư mục %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) lie beside them.</source>
        <translation>
            <numerusform>Bên cạnh là %Ln tệp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are damaged and were left out:</source>
        <translation>
            <numerusform>%Ln tệp bị hỏng nên đã bỏ qua:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::SelectionLine</name>
    <message>
        <source>Leave the selection</source>
        <translation>Bỏ chọn</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
</context>
<context>
    <name>kontor::SettingsForm</name>
    <message>
        <source>%1 saved</source>
        <translation>Đã lưu %1</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>Đã tạo %1</translation>
    </message>
</context>
<context>
    <name>kontor::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Các mục cài đặt</translation>
    </message>
</context>
<context>
    <name>kontor::SharesEditor</name>
    <message>
        <source>Add a share</source>
        <translation>Thêm phần chia</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1: thêm</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <translation>%1, phần trăm</translation>
    </message>
    <message>
        <source>Type a number up to 100.</source>
        <translation>Hãy nhập số đến 100.</translation>
    </message>
    <message>
        <source>Remove this share</source>
        <translation>Bỏ phần chia này</translation>
    </message>
    <message>
        <source>The shares are more than 100 percent.</source>
        <translation>Tổng các phần chia vượt 100 phần trăm.</translation>
    </message>
</context>
<context>
    <name>kontor::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>kontor::SimilarButton</name>
    <message numerus="yes">
        <source>%Ln similar</source>
        <translation>
            <numerusform>%Ln tương tự</numerusform>
        </translation>
    </message>
    <message>
        <source>Records that may be the same (%1)</source>
        <translation>Các bản ghi có thể là một (%1)</translation>
    </message>
</context>
<context>
    <name>kontor::SimilarList</name>
    <message>
        <source>Ticked</source>
        <translation>Đánh dấu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Ngày tạo</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>đã đánh dấu</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>chưa đánh dấu</translation>
    </message>
    <message>
        <source>this record</source>
        <translation>bản ghi này</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>kontor::SimilarPage</name>
    <message>
        <source>Back to the record</source>
        <translation>Về bản ghi</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Gộp…</translation>
    </message>
    <message>
        <source>Nothing is similar</source>
        <translation>Không có gì tương tự</translation>
    </message>
    <message>
        <source>No other record that you may see has the same e-mail or whatever else the office compares.</source>
        <translation>Không bản ghi nào khác mà bạn được xem có cùng e-mail hay điều gì khác mà văn phòng so sánh.</translation>
    </message>
    <message>
        <source>Similar records</source>
        <translation>Bản ghi tương tự</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Kanban</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Back to the record (%1)</source>
        <translation>Về bản ghi (%1)</translation>
    </message>
    <message>
        <source>Merge with this record</source>
        <translation>Gộp với bản ghi này</translation>
    </message>
    <message>
        <source>Compare with this record</source>
        <translation>So sánh với bản ghi này</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Không trùng lặp</translation>
    </message>
    <message>
        <source>Board or list</source>
        <translation>Kanban hoặc danh sách</translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar</source>
        <translation>
            <numerusform>%Ln tương tự</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records…</source>
        <translation>
            <numerusform>Gộp %Ln bản ghi…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln ticked, together with this record</source>
        <translation>
            <numerusform>%1 trên %Ln được đánh dấu, cùng với bản ghi này</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lives on with its number and stage: it was created first. All other values go by order of creation.</source>
        <translation>%1 được giữ lại với số và giai đoạn của nó vì được tạo sớm nhất. Các giá trị khác lấy theo thứ tự tạo.</translation>
    </message>
    <message>
        <source>%1 lives on: it was created first. All other values go by order of creation.</source>
        <translation>%1 được giữ lại vì được tạo sớm nhất. Các giá trị khác lấy theo thứ tự tạo.</translation>
    </message>
    <message>
        <source>%1 lives on with its number and stage. All other values go by order of creation: %2 first. It then shows %3 as the day it was created.</source>
        <translation>%1 được giữ lại với số và giai đoạn của nó. Các giá trị khác lấy theo thứ tự tạo: %2 trước. Sau đó ngày tạo hiển thị là %3.</translation>
    </message>
    <message>
        <source>“%1” is no longer shown as similar.</source>
        <translation>“%1” không còn được coi là tương tự.</translation>
    </message>
</context>
<context>
    <name>kontor::SimilarSide</name>
    <message>
        <source>Nothing of it is shown. An administrator may look at it and decide.</source>
        <translation>Nội dung không được hiển thị. Quản trị viên có thể xem và quyết định.</translation>
    </message>
    <message>
        <source>If you merge</source>
        <translation>Nếu bạn gộp</translation>
    </message>
    <message>
        <source>Nothing is lost. Un-merge brings every record back at any time.</source>
        <translation>Không mất gì cả. “Bỏ gộp” đưa từng bản ghi trở lại bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Sold, not counted</source>
        <translation>Đã chốt bán, không tính</translation>
    </message>
    <message>
        <source>A customer who buys again is no duplicate.</source>
        <translation>Khách hàng mua lại không phải là trùng lặp.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more that you may not see</source>
        <translation>
            <numerusform>Còn %Ln bản ghi bạn không được xem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::SimilarViews</name>
    <message>
        <source>Similar records</source>
        <translation>Bản ghi tương tự</translation>
    </message>
</context>
<context>
    <name>kontor::SimilarWarning</name>
    <message>
        <source>%1 “%2”</source>
        <comment>kind, title</comment>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <comment>kind, number, title</comment>
        <translation>%1 %2 “%3”</translation>
    </message>
    <message>
        <source>Similar: %1 — %2</source>
        <translation>Tương tự: %1 — %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are similar</source>
        <translation>
            <numerusform>%Ln bản ghi khác cũng tương tự</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more that you may not see</source>
        <translation>
            <numerusform>Còn %Ln bản ghi bạn không được xem</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar records</source>
        <translation>Bản ghi tương tự</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Mở: %1</translation>
    </message>
    <message>
        <source>In a window of its own; what you typed stays here</source>
        <translation>Trong cửa sổ riêng; những gì bạn đã gõ vẫn ở đây</translation>
    </message>
</context>
<context>
    <name>kontor::Spinner</name>
    <message>
        <source>Working</source>
        <translation>Đang làm</translation>
    </message>
</context>
<context>
    <name>kontor::StageBar</name>
    <message>
        <source>%1, current stage</source>
        <translation>%1, giai đoạn hiện tại</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Giai đoạn</translation>
    </message>
</context>
<context>
    <name>kontor::StageEditor</name>
    <message>
        <source>Grey</source>
        <translation>Xám</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Xanh dương</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Tím</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Xanh lá</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Đỏ</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Xanh mòng két</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Hồng</translation>
    </message>
    <message>
        <source>Colour changed</source>
        <translation>Đã đổi màu</translation>
    </message>
    <message>
        <source>Must be filled to enter</source>
        <translation>Phải điền khi vào</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Thêm trường</translation>
    </message>
    <message>
        <source>Delete the stage</source>
        <translation>Xóa giai đoạn</translation>
    </message>
    <message>
        <source>Or retire the stage: it is no longer offered, still shown and filterable.</source>
        <translation>Hoặc ngừng dùng giai đoạn: không còn để chọn, vẫn hiện và lọc được.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ngừng dùng</translation>
    </message>
    <message>
        <source>Move and delete</source>
        <translation>Chuyển và xóa</translation>
    </message>
    <message>
        <source>Required fields changed</source>
        <translation>Đã đổi trường bắt buộc</translation>
    </message>
    <message>
        <source>Stage %1 deleted</source>
        <translation>Đã xóa giai đoạn %1</translation>
    </message>
    <message>
        <source>Stage retired</source>
        <translation>Đã ngừng dùng giai đoạn</translation>
    </message>
    <message>
        <source>A stage that holds records cannot be deleted. Move them first:</source>
        <translation>Không xóa được giai đoạn đang có bản ghi. Hãy chuyển chúng đi trước:</translation>
    </message>
    <message>
        <source>New stage of the records</source>
        <translation>Giai đoạn mới của các bản ghi</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %Ln records</source>
        <translation>
            <numerusform>“%1” có %Ln bản ghi</numerusform>
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
        <translation>đã xong</translation>
    </message>
    <message>
        <source>now</source>
        <translation>đang làm</translation>
    </message>
</context>
<context>
    <name>kontor::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Gợi ý</translation>
    </message>
</context>
<context>
    <name>kontor::TabBar</name>
    <message numerus="yes">
        <source>%1, %Ln</source>
        <translation>
            <numerusform>%1, %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::TableModel</name>
    <message>
        <source>Selected</source>
        <translation>Đã chọn</translation>
    </message>
</context>
<context>
    <name>kontor::TimelineEntry</name>
    <message>
        <source>wrote a note, edited</source>
        <translation>đã viết ghi chú, có sửa</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation>đã viết ghi chú</translation>
    </message>
    <message>
        <source>%1, version %2, added by %3</source>
        <translation>%1, phiên bản %2, %3 thêm</translation>
    </message>
    <message>
        <source>%1, added by %2</source>
        <translation>%1, %2 thêm</translation>
    </message>
    <message>
        <source>created it</source>
        <translation>đã tạo</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Trong</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Sửa ghi chú</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Xóa ghi chú</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Đã lưu ghi chú.</translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <translation>Xóa ghi chú này?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Đã xóa ghi chú.</translation>
    </message>
</context>
<context>
    <name>kontor::TimelineTab</name>
    <message>
        <source>Write a note…</source>
        <translation>Viết ghi chú…</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Xem cũ hơn</translation>
    </message>
    <message>
        <source>Only this record</source>
        <translation>Chỉ bản ghi này</translation>
    </message>
    <message>
        <source>Also what belongs to it</source>
        <translation>Cả những gì thuộc về nó</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>Đã thêm ghi chú.</translation>
    </message>
</context>
<context>
    <name>kontor::ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
</context>
<context>
    <name>kontor::ValueTable</name>
    <message>
        <source>What do these values mean?</source>
        <translation>Các giá trị này nghĩa là gì?</translation>
    </message>
    <message>
        <source>The file writes them otherwise than this office. Rows whose value means nothing are left out.</source>
        <translation>Tệp ghi khác với văn phòng này. Dòng có giá trị không rõ nghĩa sẽ bị bỏ qua.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation>Giá trị trong tệp</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Số dòng</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Nghĩa là</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… và %Ln nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” means</source>
        <translation>“%1” nghĩa là</translation>
    </message>
    <message>
        <source>Nothing: leave the rows out</source>
        <translation>Không rõ: bỏ qua các dòng này</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Kontor keeps the sales of an office in one file.</source>
        <translation>Kontor giữ việc bán hàng của một văn phòng trong một tệp.</translation>
    </message>
    <message>
        <source>The office file to open.</source>
        <translation>Tệp văn phòng cần mở.</translation>
    </message>
    <message>
        <source>Open the example office; make it first if need be.</source>
        <translation>Mở văn phòng mẫu; tạo trước nếu cần.</translation>
    </message>
    <message>
        <source>Write a picture of every page into a folder, and check them.</source>
        <translation>Ghi ảnh của mọi trang vào một thư mục và kiểm tra chúng.</translation>
    </message>
    <message>
        <source>Languages of the tour, with commas between.</source>
        <translation>Các ngôn ngữ của chuyến xem, cách nhau bằng dấu phẩy.</translation>
    </message>
    <message>
        <source>Size of the pictures of the tour: 1024x700.</source>
        <translation>Kích thước ảnh: 1024x700.</translation>
    </message>
    <message>
        <source>File of the findings that the tour allows.</source>
        <translation>Tệp ghi những phát hiện được phép.</translation>
    </message>
    <message>
        <source>Schemes of the tour: light, dark.</source>
        <translation>Giao diện màu của chuyến xem: light, dark.</translation>
    </message>
    <message>
        <source>Pages of the tour by their names, with commas between.</source>
        <translation>Các trang của chuyến xem theo tên, cách nhau bằng dấu phẩy.</translation>
    </message>
</context>
<context>
    <name>section</name>
    <message>
        <source>General</source>
        <translation>Chung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Cách liên lạc</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thông tin khác</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Trường riêng</translation>
    </message>
    <message>
        <source>Names in other languages</source>
        <translation>Tên bằng ngôn ngữ khác</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>An toàn</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Quyền</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Trùng lặp</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Khách hàng tiềm năng</translation>
    </message>
</context>
</TS>
