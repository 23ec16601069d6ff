#pragma once

#include "ui/casepage/section.h"

class QGridLayout;

namespace xf::ui {

// Who and what: number, people and how they are reached, demands with their ways, the matter, what the office noted.
class CaseHead : public Section
{
    Q_OBJECT

public:
    explicit CaseHead(QWidget* parent = nullptr);

protected:
    void fill(QVBoxLayout* layout, const CaseView& view) override;

private:
    void addRow(QGridLayout* grid, const QString& objectName, const QString& label, const QString& text);
    void addPeople(QGridLayout* grid, const CaseView& view);
    void addDemands(QGridLayout* grid, const CaseView& view);
    void addMatter(QGridLayout* grid, const CaseView& view);
    void addNotes(QGridLayout* grid, const CaseView& view);
};

// "张三（代表）　地址：青山村　电话：139…"; what was not given is left out.
[[nodiscard]] QString petitionerText(const Petitioner& petitioner);

} // namespace xf::ui
