// The icons, by name: drawn in the colour of the text beside them, mirrored where they point somewhere.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QRect>
#include <QString>
#include <optional>

class QPainter;

namespace kontor {

enum class Icon {
    Alert,
    Almost,
    Archive,
    ArrowDown,
    ArrowLeft,
    ArrowRight,
    ArrowUp,
    BarChart,
    Bell,
    Board,
    Bolt,
    Box,
    Building,
    Calendar,
    Check,
    CheckCircle,
    CheckSquare,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Circle,
    CircleDashed,
    Clock,
    Copy,
    Currency,
    Database,
    DragHandle,
    Enter,
    Equal,
    External,
    Eye,
    EyeOff,
    Field,
    File,
    FilePlus,
    FileText,
    Filter,
    Folder,
    Gear,
    Globe,
    Handshake,
    History,
    Hourglass,
    Image,
    Inbox,
    Info,
    Keyboard,
    Languages,
    Link,
    List,
    Lock,
    Mail,
    Megaphone,
    Merge,
    Message,
    Minus,
    Moon,
    More,
    Note,
    Paste,
    Pencil,
    Phone,
    Pin,
    Pipeline,
    Plus,
    Printer,
    Redo,
    Restore,
    Save,
    Search,
    Send,
    Shield,
    Sitemap,
    Sliders,
    SortAscending,
    SortDescending,
    Sparkle,
    Star,
    Sun,
    Tag,
    Team,
    Trash,
    Undo,
    Unlock,
    Upload,
    Download,
    User,
    Users,
    UsersPlus,
    X,
};

/// The file name of an icon without its ending, e.g. "arrow-left".
QString iconName(Icon name);
std::optional<Icon> iconByName(QStringView name);
QVector<Icon> allIcons();

/// Arrows, steps and lists turn with the reading direction; telephones, clocks and ticks do not (FOUND 1.8).
bool isDirectional(Icon name);

/// Takes its colour from the application's palette when painted, so a switch of the scheme needs no reload.
QIcon icon(Icon name);
/// Always in this colour, e.g. on a filled button.
QIcon icon(Icon name, const QColor &colour);

/// For delegates. `size` in device independent pixels.
QPixmap iconPixmap(Icon name, int size, const QColor &colour, double devicePixelRatio,
                   Qt::LayoutDirection direction);
/// Centred in `where` at the greatest square that fits.
void paintIcon(QPainter *painter, const QRect &where, Icon name, const QColor &colour);

} // namespace kontor
