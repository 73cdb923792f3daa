// Names, colours and probabilities of the first stages.
#include "core/sales/start_pipelines.h"

#include "core/people/people.h"

namespace kontor {

namespace {

struct StartStage {
    StartNames names;
    const char *type;
    int probability;
    int staleDays;
    const char *colour;
};

const StartStage dealStages[] = {
    {{{"New request", "Yêu cầu mới", "Neue Anfrage", "Nowe zapytanie", "درخواست تازه"}},
     "open",
     20,
     14,
     "#7A8699"},
    {{{"Qualification", "Đánh giá nhu cầu", "Qualifizierung", "Kwalifikacja", "ارزیابی نیاز"}},
     "open",
     40,
     14,
     "#3B82C4"},
    {{{"Offer", "Chào giá", "Angebot", "Oferta", "پیشنهاد قیمت"}}, "open", 50, 14, "#8B5CC7"},
    {{{"Negotiation", "Đàm phán", "Verhandlung", "Negocjacje", "مذاکره"}}, "open", 75, 10, "#D97F24"},
    {{{"Won", "Thành công", "Gewonnen", "Wygrana", "موفق"}}, "won", 100, 0, "#2E9E63"},
    {{{"Lost", "Thất bại", "Verloren", "Przegrana", "ناموفق"}}, "lost", 0, 0, "#C0453B"},
};

const StartNames mainPipeline{
    {"Main pipeline", "Quy trình chính", "Hauptpipeline", "Główny proces", "مسیر اصلی"}};

const StartStage leadStages[] = {
    {{{"New", "Mới", "Neu", "Nowy", "تازه"}}, "open", 0, 3, "#7A8699"},
    {{{"Contacted", "Đã liên hệ", "Kontaktiert", "W kontakcie", "تماس گرفته‌شده"}},
     "open",
     0,
     7,
     "#3B82C4"},
    {{{"Qualified", "Đạt", "Qualifiziert", "Zakwalifikowany", "واجد شرایط"}}, "open", 0, 7, "#8B5CC7"},
    {{{"Converted", "Đã chuyển đổi", "Umgewandelt", "Skonwertowany", "تبدیل‌شده"}},
     "won",
     0,
     0,
     "#2E9E63"},
    {{{"Disqualified", "Đã loại", "Verworfen", "Odrzucony", "کنار گذاشته‌شده"}},
     "lost",
     0,
     0,
     "#C0453B"},
};

const StartNames leadPipeline{{"Leads", "Khách hàng tiềm năng", "Leads", "Leady", "سرنخ‌ها"}};

const StartNames disqualifyReasons[] = {
    {{"Not interested", "Không quan tâm", "Kein Interesse", "Brak zainteresowania", "بی‌علاقه"}},
    {{"No budget", "Không có ngân sách", "Kein Budget", "Brak budżetu", "نبود بودجه"}},
    {{"Cannot be reached", "Không liên lạc được", "Nicht erreichbar", "Brak kontaktu", "در دسترس نیست"}},
    {{"Wrong contact data", "Sai thông tin liên hệ", "Falsche Kontaktdaten", "Błędne dane kontaktowe",
      "اطلاعات تماس نادرست"}},
    {{"Not what we offer", "Không thuộc lĩnh vực của chúng tôi", "Nicht unser Angebot", "Poza naszą ofertą",
      "خارج از حوزهٔ کار ما"}},
};

Result<void> addPipeline(UnitOfWork &unit, const char *of, const StartNames &names,
                         std::span<const StartStage> stages, const QString &language) {
    auto pipeline =
        addNamed<PipelineKind>(unit, kind::pipeline, names, language, [of](Row<PipelineKind> &row) {
            row.set(kind::pipeline.of, QString::fromLatin1(of));
            row.set(kind::pipeline.position, 1);
        });
    if (!pipeline)
        return pipeline.error();
    qint64 position = 1;
    for (const StartStage &stage : stages) {
        auto id = addNamed<StageKind>(unit, kind::stage, stage.names, language, [&](Row<StageKind> &row) {
            row.set(kind::stage.pipeline, {*pipeline});
            row.set(kind::stage.type, QString::fromLatin1(stage.type));
            row.set(kind::stage.probability, stage.probability);
            if (stage.staleDays)
                row.set(kind::stage.staleDays, stage.staleDays);
            row.set(kind::stage.colour, QString::fromLatin1(stage.colour));
            row.set(kind::stage.position, position);
        });
        if (!id)
            return id.error();
        ++position;
    }
    return {};
}

} // namespace

QString StartNames::in(const QString &language) const {
    static const QStringList order{QStringLiteral("en"), QStringLiteral("vi"), QStringLiteral("de"),
                                   QStringLiteral("pl"), QStringLiteral("fa")};
    return QString::fromUtf8(text[qMax<qsizetype>(0, order.indexOf(language))]);
}

Result<void> addDealPipeline(UnitOfWork &unit, const QString &language) {
    return addPipeline(unit, "deal", mainPipeline, dealStages, language);
}

Result<void> addLeadPipeline(UnitOfWork &unit, const QString &language) {
    if (auto added = addPipeline(unit, "lead", leadPipeline, leadStages, language); !added)
        return added;
    return addAllNamed<DisqualifyReasonKind>(unit, kind::disqualifyReason, disqualifyReasons, language);
}

} // namespace kontor
