// The lists; blanks, dots, case and accents do not matter to whoever reads them. What is made of several
// forms
// ("GmbH & Co. KG", "Co., Ltd") needs no entry: they go one after another. S.p.A. is missing on purpose: a
// spa is a business, not a form.
#include "core/base/legal_forms.h"

#include <QString>

namespace kontor {

QStringList legalFormsAtTheEnd() {
    return QStringLiteral(
               // German
               "AG|KG|KGaA|Kommanditgesellschaft|OHG|UG|e.K.|e.Kfm.|e.Kfr.|SE|eG|e.V.|GbR|PartG|PartG mbB|mbH|"
               "haftungsbeschränkt|haftungsbeschraenkt|Co|und Co|"
               // Polish
               "S.A.|sp. j.|sp. k.|sp. kom.|S.K.A.|P.S.A.|s.c.|sp. p.|"
               // English
               "Limited|Inc|Incorporated|Corp|Corporation|Company|and Co|and Company|PLC|LLP|L.P.|Pte|Pty|Pvt|"
               "Private Limited|Public Limited Company|Limited Liability Company|One Member|"
               // others
               "S.r.l.|SARL|SAS|EURL|B.V.|N.V.|AB|A/S|ASA|ApS|Oyj|S.L.|Lda|Ltda|Kft|Zrt|s.r.o.|d.o.o.|Sdn Bhd")
        .split(u'|');
}

QStringList legalFormsAtBothEnds() {
    return QStringLiteral(
               // Vietnamese
               "Công ty|Cty|Công ty CP|Cty CP|CTCP|Cổ phần|Công ty hợp danh|Cty hợp danh|TNHH|TNHH MTV|TNHH 1TV|"
               "TNHH một thành viên|TNHH 1 thành viên|TNHH hai thành viên|TNHH 2 thành viên|"
               "trách nhiệm hữu hạn|trách nhiệm hữu hạn một thành viên|trách nhiệm hữu hạn hai thành viên|"
               "DNTN|Doanh nghiệp tư nhân|"
               // German
               "GmbH|gGmbH|Ges.m.b.H.|Gesellschaft mbH|Gesellschaft mit beschränkter Haftung|"
               "Gesellschaft mit beschraenkter Haftung|Aktiengesellschaft|Unternehmergesellschaft|"
               "offene Handelsgesellschaft|eingetragener Kaufmann|eingetragene Kauffrau|"
               // Polish
               "Sp. z o.o.|Spółka z o.o.|Sp. z ograniczoną odpowiedzialnością|"
               "Spółka z ograniczoną odpowiedzialnością|Spółka akcyjna|Prosta spółka akcyjna|Spółka jawna|"
               "Spółka komandytowa|Sp. komandytowa|Spółka komandytowo-akcyjna|Spółka partnerska|Spółka cywilna|"
               // English and others
               "Ltd|LLC|JSC|OJSC|CJSC|Joint Stock Company|Oy|"
               // Persian
               "شرکت|سهامی|سهامی خاص|سهامی عام|با مسئولیت محدود|با مسوولیت محدود|مسئولیت محدود|مسوولیت محدود|تضامنی")
        .split(u'|');
}

} // namespace kontor
