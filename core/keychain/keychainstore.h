// SPDX-License-Identifier: MIT
#pragma once

#include "core/settings/tokenstore.h"

namespace Shardscope {

/// The system's keychain; null in a build without QtKeychain. Nothing is asked of it before the first call.
[[nodiscard]] std::unique_ptr<TokenStore> createKeychainStore();

/// What a failure of QtKeychain means: @p error is its QKeychain::Error, @p text what the backend said.
[[nodiscard]] TokenStore::Answer keychainFailure(int error, const QString &text);

} // namespace Shardscope
