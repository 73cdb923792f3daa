// Vietnamese words of the demo office.
#include "app/demo/word_lists.h"

namespace kontor::demo {

Words vietnameseWords() {
    return {
        .language = QStringLiteral("vi"),
        .country = QStringLiteral("VN"),
        .currency = QStringLiteral("VND"),
        .firstNames =
            words("An|Bảo|Bình|Châu|Chi|Cường|Diệp|Dũng|Đạt|Đức|Giang|Hà|Hải|Hạnh|Hiếu|Hoa|Hòa|Hồng|Huy|"
                  "Hương|Khánh|Khoa|Kiên|Lan|Lâm|Linh|Loan|Long|Mai|Minh|My|Nam|Nga|Ngân|Nghĩa|Ngọc|Nhi|"
                  "Nhung|Oanh|Phong|Phúc|Phương|Quân|Quang|Quỳnh|Sơn|Tâm|Thảo|Thắng|Thành|Thu|Thủy|Tiến|"
                  "Trang|Trung|Tú|Tuấn|Uyên|Vân|Việt|Vinh|Yến|Thị Mai|Văn Hùng|Ngọc Anh|Minh Châu|Hoàng Anh|"
                  "Thanh Tùng|Thu Hà|Bích Ngọc|Quốc Bảo|Gia Hân|Đình Phúc|Hữu Nghĩa"),
        .lastNames =
            words("Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|An|Bạch|Cao|Châu|"
                  "Chu|Cù|Diệp|Đàm|Đào|Đinh|Đoàn|Giang|Hà|Hứa|Kiều|Kim|La|Lâm|Lưu|Mạc|Mai|Nghiêm|Ninh|Nông|"
                  "Ông|Phó|Phùng|Quách|Quan|Tạ|Tăng|Thái|Thân|Thạch|Tiêu|Tô|Tôn|Tống|Triệu|Trịnh|Trương|Từ|"
                  "Văn|Vương"),
        .companies =
            words("Công ty TNHH %2 %1|Công ty Cổ phần %1 %3|%1 %2|Tập đoàn %1|%2 %3|Công ty %2 %1 %3|"
                  "Hợp tác xã %2 %3|%1 & Cộng sự"),
        .branches = words(
            "Vận tải|Xây dựng|Thép|Dệt may|Thủy sản|Điện lực|Cơ khí|Nội thất|Dược phẩm|Bao bì|In ấn|Nông sản|"
            "Cà phê|Gỗ|Du lịch|Giáo dục|Phần mềm|Ô tô|Nhựa|Gốm sứ"),
        .streets = words(
            "%1 Trần Hưng Đạo|%1 Lê Lợi|%1 Nguyễn Trãi|%1 Hai Bà Trưng|%1 Lý Thường Kiệt|%1 Điện Biên Phủ|"
            "%1 Phan Chu Trinh|%1 Hoàng Diệu"),
        .goods = words(
            "Máy in nhãn|Camera cổng|Phần mềm kho|Tủ lạnh công nghiệp|Đèn chiếu sáng|Bàn ghế văn phòng|"
            "Dây chuyền đóng gói|Máy nén khí|Hệ thống mạng|Trang web mới|Đào tạo nhân viên|Bảo trì năm 2027|"
            "Xe nâng|Băng tải|Máy phát điện|Cân điện tử|Đồng phục|Phụ tùng thay thế|Phòng đọc|Cửa kho lạnh|"
            "Thiết bị đo|Máy lọc nước|Hệ thống báo cháy|Thiết kế nội thất|Giấy phép phần mềm"),
        .details = words("%1|%1|%1 giai đoạn %2|%1 cho %2 chi nhánh|%1, %2 bộ|Nâng cấp: %1|%1 tầng %2"),
        .notes =
            words("Khách muốn xem mẫu trước khi ký.|Đã gửi báo giá qua thư điện tử.|Giao hàng trước Tết.|"
                  "Giám đốc sẽ quyết định tuần sau.|Cần thêm bản vẽ kỹ thuật.|Gọi lại sau 15 giờ.|"
                  "So sánh với hai nhà cung cấp khác.|Thanh toán làm hai đợt."),
        .positions = words("Giám đốc|Trưởng phòng mua hàng|Kế toán trưởng|Kỹ sư|Trợ lý|Quản lý kho"),
        .industries = words("Vận tải|Thực phẩm|Xây dựng|Giáo dục|Y tế|Dệt may|Bán lẻ"),
        .towns = towns(
            "Hà Nội,100000,+84 24|Thành phố Hồ Chí Minh,700000,+84 28|Đà Nẵng,550000,+84 236|"
            "Hải Phòng,180000,+84 225|Cần Thơ,900000,+84 292|Huế,530000,+84 234|Nha Trang,650000,+84 258|"
            "Đà Lạt,670000,+84 263|Vinh,460000,+84 238|Biên Hòa,810000,+84 251|Quy Nhơn,590000,+84 256|"
            "Buôn Ma Thuột,630000,+84 262")};
}

} // namespace kontor::demo
