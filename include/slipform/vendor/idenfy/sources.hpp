// iDenfy, where its schemas found what https://documentation.idenfy.com/kyc/generate-token does not
// have. Pages without a date of their own bear the day on which they were read.
#pragma once

#include <string_view>

namespace slipform::inline v0::idenfy::found_in {

/// The vendor's OpenAPI file, as fetched by the repository api-evangelist/idenfy on that day.
inline constexpr std::string_view openapi_file =
    "documentation.idenfy.com/openapi/kyc.yaml, 2026-10-04";

inline constexpr std::string_view supported_documents =
    "documentation.idenfy.com/resources/supported-documents, read 2026-11-20";

inline constexpr std::string_view supported_languages =
    "documentation.idenfy.com/resources/supported-languages, read 2026-11-20";

inline constexpr std::string_view error_messages =
    "documentation.idenfy.com/kyc/id-error-messages, read 2026-11-20";

inline constexpr std::string_view additional_steps =
    "documentation.idenfy.com/kyc/additional-steps, read 2026-11-20";

inline constexpr std::string_view vocabulary =
    "documentation.idenfy.com/resources/vocabulary, read 2026-11-20";

/// The documentation the vendor kept on GitHub, in idenfy/Documentation and its copies.
inline constexpr std::string_view older_pages = "github.com/idenfy/Documentation, 2021-07-08";

} // namespace slipform::inline v0::idenfy::found_in
