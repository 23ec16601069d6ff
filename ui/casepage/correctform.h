#pragma once

#include "ui/casepage/stepform.h"
#include "ui/casepage/stepplan.h"

namespace xf::ui {

// 更正已录的一步: its fields as they stand, each to be put right at its own place; what differs is the correction.
class CorrectForm : public StepForm
{
    Q_OBJECT

public:
    CorrectForm(const CaseView& view, const FileItem& item, const DeskFacts& facts, QWidget* parent);

    [[nodiscard]] QByteArray entry() const override { return m_entry; }
    [[nodiscard]] Result<std::vector<Command>> commands() const override;

protected:
    [[nodiscard]] std::pair<FieldForm*, QString> fieldAt(const QString& path) const override;

private:
    QByteArray m_entry;
    Date m_on;
    std::vector<FormField> m_fields;
    QJsonObject m_before;
    FieldForm* m_day = nullptr;
    FieldForm* m_form = nullptr;
    FieldForm* m_reason = nullptr;
};

// The fields of an event that a correction may name, those of its notice as "notice.received".
[[nodiscard]] std::vector<FormField> correctableFields(const Event& event);

} // namespace xf::ui
