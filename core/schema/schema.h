// Schema: the declared kinds together with the office's own fields. Machinery asks the Schema, rules use the
// kinds.
#pragma once

#include "core/schema/kind.h"

#include <memory>
#include <optional>

namespace kontor {

/// One own field as it stands in the file (kind `fieldDefinition`).
struct OwnField {
    RecordId definition = 0;
    QByteArray kind;
    FieldType type = FieldType::Text;
    QByteArray target;
    QHash<QString, QString> labels = {}; // "" = the main one
    QList<QPair<QString, QString>> choices = {};
    bool required = false;
    bool personal = true;
};

/// The type that a definition names: text, longText, number, decimal, yesNo, percent, money, date, moment,
/// choice, link, links, list.
std::optional<FieldType> ownFieldType(const QString &key);

class Schema {
public:
    explicit Schema(std::vector<const Kind *> kinds, const std::vector<OwnField> &own = {});

    const std::vector<const Kind *> &kinds() const { return m_kinds; }
    /// nullptr when there is no such kind.
    const Kind *kind(QByteArrayView key) const;
    /// Declared fields first, in the order of their declaration, then own ones. Index = place in a Record.
    const std::vector<FieldDef> &fields(const Kind &kind) const;
    /// nullptr when there is no such field. Own fields also answer to their labels.
    const FieldDef *field(const Kind &kind, QStringView key) const;
    const FieldDef &titleField(const Kind &kind) const;
    const Kind *target(const FieldDef &field) const { return m_byKey.value(field.target); }

private:
    std::vector<const Kind *> m_kinds;
    QHash<QByteArray, const Kind *> m_byKey;
    QHash<const Kind *, std::vector<FieldDef>> m_fields;
    QHash<const Kind *, QHash<QString, int>> m_index;
};

using SchemaPtr = std::shared_ptr<const Schema>;

} // namespace kontor
