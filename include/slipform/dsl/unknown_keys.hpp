// What becomes of keys that an object does not have: refused, ignored, or kept in a member.
#pragma once

namespace slipform::inline v0::dsl {

/// What reject_unknown_keys and ignore_unknown_keys say.
struct unknown_keys_policy {
    bool ignore;
};

/// The default: a key the object does not have is an issue, for it is most likely a typo.
inline constexpr unknown_keys_policy reject_unknown_keys{false};

/// Keys the object does not have are passed over. `read_options::strict` refuses them all the same.
inline constexpr unknown_keys_policy ignore_unknown_keys{true};

struct unknown_keys_t {
};

/// Marks a member of type unknown_members, or boost::json::object, that keeps the keys the object
/// does not have; they are written back where the object ends. `read_options::strict` refuses them
/// all the same.
///
///     field<&R::other_members>(unknown_keys)
inline constexpr unknown_keys_t unknown_keys{};

} // namespace slipform::inline v0::dsl
