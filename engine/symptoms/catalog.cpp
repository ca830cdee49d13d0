#include "engine/symptoms/catalog.h"

namespace credssp::symptoms {

namespace {

#define CREDSSP_POINTER(name) &name,
constexpr const SymptomSpec *kCatalog[] = {CREDSSP_SYMPTOMS(CREDSSP_POINTER)};
#undef CREDSSP_POINTER

} // namespace

std::span<const SymptomSpec *const> catalog()
{
    return kCatalog;
}

} // namespace credssp::symptoms
