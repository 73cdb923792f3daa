// The format is SQLite's "WAL-mode file format": a head of 32 bytes, then frames of 24 bytes and a page.
#include "core/storage/wal_head.h"

#include <QFile>
#include <QtEndian>

namespace kontor {

namespace {

constexpr int walHeadSize = 32;
constexpr int frameHeadSize = 24;
constexpr quint32 walMagic = 0x377f0682; // the lowest bit tells the order of bytes of the checksums

quint32 bigEndian(const QByteArray &bytes, qsizetype at) {
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

class Checksum {
public:
    explicit Checksum(bool big) : m_big(big) {}
    void add(const char *data, qsizetype size) {
        for (qsizetype at = 0; at + 8 <= size; at += 8) {
            m_first += word(data + at) + m_second;
            m_second += word(data + at + 4) + m_first;
        }
    }
    bool equals(const QByteArray &bytes, qsizetype at) const {
        return bigEndian(bytes, at) == m_first && bigEndian(bytes, at + 4) == m_second;
    }

private:
    quint32 word(const char *data) const {
        return m_big ? qFromBigEndian<quint32>(data) : qFromLittleEndian<quint32>(data);
    }
    bool m_big;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

} // namespace

WalHead readWalHead(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = file.read(walHeadSize);
    if (head.size() != walHeadSize || (bigEndian(head, 0) & ~1u) != walMagic)
        return {};
    const quint32 pageSize = bigEndian(head, 8);
    if (pageSize < 512 || pageSize > 65536)
        return {};
    Checksum checksum(bigEndian(head, 0) & 1u);
    checksum.add(head.constData(), 24);
    if (!checksum.equals(head, 24))
        return {};
    WalHead result;
    QByteArray pending; // page 1 of a transaction whose last frame was not seen yet
    while (true) {
        const QByteArray frame = file.read(frameHeadSize);
        const QByteArray page = file.read(pageSize);
        if (frame.size() != frameHeadSize || page.size() != qsizetype(pageSize) ||
            frame.mid(8, 8) != head.mid(16, 8))
            return result;
        checksum.add(frame.constData(), 8);
        checksum.add(page.constData(), page.size());
        if (!checksum.equals(frame, 16))
            return result;
        if (bigEndian(frame, 0) == 1)
            pending = page;
        if (bigEndian(frame, 4) == 0)
            continue;
        result.hasCommit = true;
        if (!pending.isEmpty())
            result.firstPage = pending;
    }
}

} // namespace kontor
