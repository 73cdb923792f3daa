// The first window: four ways in, a new office, language and look (LOOK "first-start").
#pragma once

#include "core/actions/new_office.h"
#include "ui/shell/services.h"

#include <QWidget>

class QBoxLayout;

namespace kontor {

class ComboPicker;
class FieldError;
class Label;
class ValueEdit;
class WayButton;

class FirstStart : public QWidget {
    Q_OBJECT

public:
    explicit FirstStart(const Services &services, QWidget *parent = nullptr);

    /// What is typed so far; empty names are filled with what the fields suggest.
    NewOffice office() const;
    QString path() const;
    /// An error of making the file, beside the field it is about or below the form.
    void showError(const Error &error);

Q_SIGNALS:
    void newOfficeRequested(const kontor::NewOffice &office, const QString &path);
    void openRequested();
    void demoRequested();
    void restoreRequested();
    void languageChosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Typed {
        QString name, person, country, currency, path;
        bool pathByHand = false;
    };
    void rebuild();
    QWidget *makeWays(QWidget *parent);
    QWidget *makeForm(QWidget *parent);
    QWidget *makeSide(QWidget *parent);
    void keepTyped();
    void suggestFrom(const QString &country);
    void suggestPath();
    void choosePath();
    void create();
    void take(int way);

    Services m_services;
    QBoxLayout *m_layout;
    QWidget *m_panel = nullptr;
    QList<WayButton *> m_ways;
    ValueEdit *m_name = nullptr;
    ValueEdit *m_person = nullptr;
    ComboPicker *m_country = nullptr;
    ComboPicker *m_currency = nullptr;
    Label *m_facts = nullptr;
    ValueEdit *m_path = nullptr;
    FieldError *m_error = nullptr;
    Typed m_typed;
};

} // namespace kontor
