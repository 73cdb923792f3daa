// How the kinds of selling are called and seen.
#include "core/sales/deal.h"

namespace kontor {

CurrencyKind::CurrencyKind()
    : NamedKind("currency", {.label = QT_TRANSLATE_NOOP("kind", "Currency"),
                             .plural = QT_TRANSLATE_NOOP("kind", "Currencies"),
                             .icon = "currency",
                             .setting = true,
                             .translated = true}) {}

ExchangeRateKind::ExchangeRateKind()
    : RecordKind("exchange_rate", {.label = QT_TRANSLATE_NOOP("kind", "Exchange rate"),
                                   .plural = QT_TRANSLATE_NOOP("kind", "Exchange rates"),
                                   .icon = "currency",
                                   .setting = true}) {}

SourceKind::SourceKind()
    : NamedKind("source", {.label = QT_TRANSLATE_NOOP("kind", "Source"),
                           .plural = QT_TRANSLATE_NOOP("kind", "Sources"),
                           .icon = "inbox",
                           .setting = true,
                           .translated = true}) {}

LostReasonKind::LostReasonKind()
    : NamedKind("lost_reason", {.label = QT_TRANSLATE_NOOP("kind", "Lost reason"),
                                .plural = QT_TRANSLATE_NOOP("kind", "Lost reasons"),
                                .icon = "x",
                                .setting = true,
                                .translated = true}) {}

PipelineKind::PipelineKind()
    : NamedKind("pipeline", {.label = QT_TRANSLATE_NOOP("kind", "Pipeline"),
                             .plural = QT_TRANSLATE_NOOP("kind", "Pipelines"),
                             .icon = "pipeline",
                             .setting = true,
                             .translated = true,
                             .orderColumn = "position"}) {}

StageKind::StageKind()
    : NamedKind("stage", {.label = QT_TRANSLATE_NOOP("kind", "Stage"),
                          .plural = QT_TRANSLATE_NOOP("kind", "Stages"),
                          .icon = "columns",
                          .setting = true,
                          .translated = true,
                          .orderColumn = "position"}) {}

DealKind::DealKind()
    : RecordKind("deal", {.label = QT_TRANSLATE_NOOP("kind", "Deal"),
                          .plural = QT_TRANSLATE_NOOP("kind", "Deals"),
                          .icon = "handshake",
                          .seen = Seen::ByGate,
                          .numberPrefix = "D",
                          .timeline = true,
                          .titleField = "title",
                          .inSearch = true,
                          .mergeGroup = "sale"}) {
    // The account, or the contact of a deal that has none (SPEC part 3 "People and customers"). Only one rule
    // writes it, so nobody needs it by its type; filters, lists and exports read it by its key.
    add("customer", QT_TRANSLATE_NOOP("field", "Customer"), FieldType::Link, "account contact",
        {.personal = false, .onForm = false, .readOnly = true, .derived = true, .section = "customer"});
    stagedBy({.pipeline = pipeline.index,
              .stage = stage.index,
              .since = stageSince.index,
              .closed = closed.index,
              .probability = probability.index,
              .probabilityByHand = probabilityByHand.index,
              .reason = lostReason.index,
              .comment = lostComment.index,
              .locked = locked.index,
              .amount = amount.index});
}

} // namespace kontor
