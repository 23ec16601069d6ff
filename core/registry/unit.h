#pragma once

#include "core/base/fields.h"

// Whose data file a data file is, and its public keys, as an office says it in a registry stream of its own for each:
// only the entries of the stream's owner count, and who reads them decides whether that owner may speak of the office
// at all (core/store/units.h).
namespace xf {

struct EnrolledNode
{
    QByteArray office;  // UUID
    QByteArray node;    // UUID of the data file
    QString letter;     // in case numbers
    QByteArray signKey; // public; what its packages are signed with
    QByteArray sealKey; // public; what is sealed to it
    Date since;

    static FieldSpan fields();
    friend bool operator==(const EnrolledNode&, const EnrolledNode&) = default;
};

// A unit as its superior knows it; a second data file of an office as the first knows it.
struct UnitEnrolled : EnrolledNode
{
    static constexpr char tag[] = "unit.enrolled";
    static constexpr qint64 version = 1;
};

// The other way round: the data file that enrolled this one, written by the unit. It claims nothing over anybody; it is
// this office's word on whose key that is, for its other data files and for its own units, to which it passes on what
// its superior wrote. A tag of its own, since who wrote `unit.enrolled` is the superior of whom it names.
struct SuperiorEnrolled : EnrolledNode
{
    static constexpr char tag[] = "superior.enrolled";
    static constexpr qint64 version = 1;
};

} // namespace xf
