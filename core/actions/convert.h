// Convert: a lead becomes a deal, and by choice a customer; the lead stays, with its whole path (X5, CV).
#pragma once

#include "core/actions/merge.h"

namespace kontor {

/// What becomes of the customer that the lead names.
/// Found: the one that findCustomer() finds for the lead, else a new one.
enum class ConvertCustomer { New, Existing, Found, None };

struct ConvertChoice {
    ConvertCustomer customer = ConvertCustomer::New;
    RecordRef existing = {};                  // an account or a contact
    RecordId stage = 0;                       // 0: the first open one of the first pipeline
    std::optional<RecordId> responsible = {}; // nothing: the lead's; 0: nobody
    std::optional<RecordId> team = {};
    /// By kind: what the second page asked for. Of several leads each gets what it lacks.
    QHash<QByteArray, FieldValues> values = {};
};

/// A customer of the office that the lead seems to come from.
struct FoundCustomer {
    enum class By { Link, Email, Phone, Name };
    RecordRef record;
    By by = By::Link;
    QString text = {}; // the address, number or name that is equal
};

/// What a conversion makes, before and when it is done.
struct ConvertPlan {
    Record lead;
    FieldValues deal = {};
    RecordId account = 0; // existing ones that the deal is linked to
    RecordId contact = 0;
    FieldValues newAccount = {}; // empty: none is made
    FieldValues newContact = {};
    RecordId stage = 0;
    RecordId wonStatus = 0;     // of the lead
    QList<RecordId> notes = {}; // bound to the deal too
    QList<RecordId> files = {};
    /// Required and still empty: (kind, key of the field).
    QList<QPair<QByteArray, QString>> missing = {};
};

/// Found by the lead's own links, else by e-mail, else by telephone, else by folded name; archived ones are
/// not.
std::optional<FoundCustomer> findCustomer(const Reading &reading, const Record &lead);

/// Error NotFound; Refused: it is converted already.
Result<ConvertPlan> planConvert(const Reading &reading, RecordId lead, const ConvertChoice &choice);

struct Converted {
    RecordId lead = 0;
    RecordId deal = 0;
    RecordId account = 0; // made for it; 0: none
    RecordId contact = 0;
};
/// Error Required names the first field that is missing.
Result<Converted> convertLead(UnitOfWork &unit, RecordId lead, const ConvertChoice &choice);

struct ConvertOutcome {
    QList<Converted> done = {};
    QList<QPair<RecordId, Error>> refused = {};
};
/// Several at once, in one step: owners are dealt in turn. Those that cannot be converted are left out and
/// listed; an error only when none could be.
Result<ConvertOutcome> convertLeads(UnitOfWork &unit, const QList<RecordId> &leads,
                                    const ConvertChoice &choice, const QList<RecordId> &owners = {});

} // namespace kontor
