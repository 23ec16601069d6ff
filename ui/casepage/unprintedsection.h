#pragma once

#include "ui/casepage/section.h"

namespace xf::ui {

// Papers that were issued and never printed, above all that the case says of sending and handing over: each with the
// key that prints it under its number. There only where there are such papers.
class UnprintedSection : public Section
{
    Q_OBJECT

public:
    explicit UnprintedSection(QWidget* parent = nullptr);

Q_SIGNALS:
    void issuedPressed(const QByteArray& entry);

protected:
    void fill(QVBoxLayout* layout, const CaseView& view) override;
};

} // namespace xf::ui
