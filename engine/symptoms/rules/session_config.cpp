// Windows Admin Center's own role and endpoint are its gate, not somebody's session configuration.
#include "engine/symptoms/rules.h"

#include <algorithm>

namespace credssp::symptoms {

const SymptomSpec *rules::sessionConfig(const Reading &reading, const Hit &hit)
{
    const qsizetype from = std::max<qsizetype>(0, hit.begin - 80);
    const QStringView before = reading.text().sliced(from, hit.begin - from);
    const bool gate = reading.following(hit.begin, 90).contains(QLatin1String("ms-credssp-admin")) ||
                      before.contains(u"WindowsAdminCenter.Credssp", Qt::CaseInsensitive);
    return gate ? &symptoms::wacGateway : &symptoms::sessionConfig;
}

} // namespace credssp::symptoms
