// EmployeeChoice: who is at the desk, asked where the file knows several employees (look/lock, without
// passwords).
#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace kontor {

class Avatar;
class Button;
class Label;
class NavigationList;
class SearchField;

class EmployeeChoice : public QWidget {
    Q_OBJECT

public:
    EmployeeChoice(const QString &path, const QString &office, const QList<Person> &people, RecordId current,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(kontor::RecordId employee);
    void openRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    QWidget *makeList();
    QWidget *makeWelcome();
    QWidget *makeFoot();
    void fill(const QString &typed);
    void show(RecordId person);
    void accept();
    const Person *current() const;

    QString m_path;
    QString m_office;
    QList<Person> m_people;
    RecordId m_current;
    QVBoxLayout *m_outer;
    QWidget *m_content = nullptr;
    SearchField *m_search = nullptr;
    NavigationList *m_list = nullptr;
    QVBoxLayout *m_face = nullptr;
    Label *m_name = nullptr;
    Label *m_role = nullptr;
    Button *m_enter = nullptr;
};

} // namespace kontor
