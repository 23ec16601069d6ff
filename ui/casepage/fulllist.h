#pragma once

#include <QListWidget>

namespace xf::ui {

// A list as tall as all of its rows, which break into lines: the page around it scrolls, the list does not.
class FullList : public QListWidget
{
    Q_OBJECT

public:
    explicit FullList(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void deletePressed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] int fullHeight() const;
};

} // namespace xf::ui
