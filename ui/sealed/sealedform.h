#pragma once

#include "core/base/result.h"
#include "core/sealed/accusationevents.h"

#include <QJsonObject>
#include <QWidget>

// What is asked of who accuses, and no more: not how they know it, not who else does (desk.md 3.D). Nothing of it is
// kept as a draft.
namespace xf::ui {

class FieldForm;

class SealedForm : public QWidget
{
    Q_OBJECT

public:
    explicit SealedForm(Date today, QWidget* parent = nullptr);

    // The names that are offered for the accused unit, and this office's own: one that accuses it is closed
    // (SealedRoom::registers).
    void setUnits(const QStringList& names, const QString& own);
    // As FieldForm::serialise; in memory alone.
    void begin(const QJsonObject& typed, Date today);
    [[nodiscard]] QJsonObject typed() const; // empty: nothing a person typed
    void clear();
    // None: a field is wrong and says so.
    [[nodiscard]] std::optional<AccusationRegistered> entered();
    void focusFirst();

Q_SIGNALS:
    void saveWanted();
    void left();

private:
    void suitUnit();

    FieldForm* m_form;
    QString m_own;
    bool m_closedByUnit = false;
    QJsonObject m_proposed;
};

} // namespace xf::ui
