// The field people search with: a magnifier before, the key that leads here behind.
#pragma once

#include "ui/widgets/line_edit.h"

namespace kontor {

class SearchField : public LineEdit {
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, const QString &keys = {}, QWidget *parent = nullptr);
    /// Shown at the far end while the field is empty, e.g. "Ctrl K" or "/".
    void setKeyHint(const QString &keys);
    /// Sits on a white head line: grey ground. Otherwise white.
    void setSunken(bool on);

    /// No ground and no frame of its own.
    void setBare(bool on);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Enter, with what was typed.
    void accepted(const QString &text);
    /// Escape in an empty field; in a filled one Escape empties it.
    void left();
    /// Arrow down: the focus belongs in the list below.
    void movedDown();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void reserve();
    bool showsKeys() const;

    QString m_keys;
    bool m_sunken = true;
    bool m_bare = false;
};

} // namespace kontor
