#pragma once

#include "core/handoff/packagewriter.h"
#include "core/store/handoff.h"

// The rows of a planned package, as the writer wants them; private to this folder.
namespace xf {

class StoreSource : public PackageSource
{
public:
    StoreSource(Workspace& workspace, const PackagePlan& plan)
        : m_workspace(workspace)
        , m_plan(plan)
    {}

    Result<> give(PackageParts& to) override;

    // Of what was given: the streams that entries go of, each once.
    [[nodiscard]] const std::vector<QByteArray>& streams() const { return m_streams; }

private:
    Result<> giveEntries(PackageParts& to);

    Workspace& m_workspace;
    const PackagePlan& m_plan;
    std::vector<QByteArray> m_streams;
};

} // namespace xf
