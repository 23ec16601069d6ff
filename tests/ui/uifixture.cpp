#include "tests/ui/uifixture.h"

#include <QFileInfo>

namespace xf::test {

ui::Session& UiDesk::session()
{
    if (!m_session) {
        const QString path = desk.options().path;
        Result<std::unique_ptr<ui::Session>> made =
            QFileInfo::exists(path) ? ui::Session::open(world, path) : ui::Session::create(world, path, setup);
        if (!made) {
            FAIL(made.error().code.toStdString());
        }
        m_session = std::move(*made);
    }
    return *m_session;
}

} // namespace xf::test
