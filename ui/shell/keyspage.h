#pragma once

#include "ui/shell/page.h"

class QTableWidget;

// 键盘 (F1): every key there is, those of the window first, then those of each page.
namespace xf::ui {

class KeysPage : public Page
{
    Q_OBJECT

public:
    struct Group
    {
        QString title;
        std::vector<KeyHint> keys;
    };

    explicit KeysPage(QWidget* parent = nullptr);

    void setGroups(const std::vector<Group>& groups); // one without keys is left out
    void refresh(const Changes* changes) override;
    void activate() override;

private:
    QTableWidget* m_table;
};

} // namespace xf::ui
