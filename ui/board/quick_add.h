// A new record in a column: title and customer in two lines, Enter makes it, Escape leaves.
#pragma once

#include "ui/page.h"
#include "ui/widgets/combo_picker.h"

class QLineEdit;
class QVBoxLayout;

namespace kontor {

class SimilarWarning;

class QuickAdd : public QWidget {
    Q_OBJECT

public:
    /// `customer` is the kind that the field "account" links to, or nullptr for kinds without customers.
    QuickAdd(PageHost &host, const Kind *customer, QWidget *parent = nullptr);

    /// What stands in the fields.
    struct Typed {
        QString title = {};
        QVector<PickerItem> customer = {};
    };
    Typed typed() const;
    void take(const Typed &typed);

    QLineEdit *titleLine() const { return m_title; }
    ComboPicker *customerPicker() const { return m_customer; }

Q_SIGNALS:
    void accepted(const QString &title, kontor::RecordId customer, const QString &newCustomer);
    void abandoned();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addCustomer(QVBoxLayout *column);
    void nameParts();
    void suggest(const QString &text, const ComboPicker::Answer &answer);
    void accept();
    void warnOfSimilar(const QString &customer);

    PageHost &m_host;
    const Kind *m_kind;
    QLineEdit *m_title;
    ComboPicker *m_customer = nullptr;
    SimilarWarning *m_similar = nullptr; // of a customer who is new
};

} // namespace kontor
