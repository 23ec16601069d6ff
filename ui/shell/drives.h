#pragma once

#include <QString>

#include <vector>

// Which sticks are plugged in. Handed to the pages, so that a test plugs in its own.
namespace xf::ui {

struct Drive
{
    QString root; // folder
    QString name; // as the system shows it; may be empty
    qint64 freeBytes = 0;
    friend bool operator==(const Drive&, const Drive&) = default;
};

class Drives
{
public:
    virtual ~Drives() = default;
    // Removable and writable ones, in the order of their roots.
    [[nodiscard]] virtual std::vector<Drive> removable() = 0;
};

// The system's own.
class SystemDrives : public Drives
{
public:
    [[nodiscard]] std::vector<Drive> removable() override;
};

} // namespace xf::ui
