#pragma once

#include "core/typeset/fonts.h"
#include "core/typeset/page.h"

#include <QAbstractScrollArea>
#include <QPixmap>

// The pages of a paper on the screen: the very lines that printer and PDF draw. Ctrl + and Ctrl - make it larger and
// smaller, Ctrl 0 fits the width; Page Up and Down turn pages. Only pages that show are drawn.
namespace xf::ui {

class PreviewView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PreviewView(QWidget* parent = nullptr);

    // `fonts` must outlive the view. What a screen reader says is the text of the paper.
    void setPages(const Layout& layout, const FontSet& fonts);
    void clear();
    [[nodiscard]] int pageCount() const { return int(m_layout.pages.size()); }
    [[nodiscard]] int currentPage() const; // from 1: the one in the middle of the view; 0: there is none

    static constexpr double smallest = 0.4; // of the size on paper
    static constexpr double largest = 4;
    void setZoom(double zoom); // 1: as large as on paper
    void fitWidth();           // follows the width of the window from now on
    [[nodiscard]] double zoom() const { return m_zoom; }

Q_SIGNALS:
    void pageTurned(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] double pixelsPerMm() const;
    [[nodiscard]] QRect pageRect(int page) const; // in the viewport
    [[nodiscard]] int gap() const;
    void arrange();
    const QPixmap& picture(int page);

    Layout m_layout{{}, {}, 1};
    const FontSet* m_fonts = nullptr;
    std::map<int, QPixmap> m_pictures; // of pages that show, at the size they show in
    double m_zoom = 1;
    bool m_fits = true;
};

} // namespace xf::ui
