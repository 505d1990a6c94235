// What a vendor's page says of an operation beside its body: method, URL, headers, answers.
#pragma once

#include <slipform/core/part_list.hpp>
#include <slipform/dsl/documentation.hpp>

#include <string_view>

namespace slipform::inline v0::dsl {

/// The method of an operation (RFC 9110, section 9.3, and RFC 5789). DELETE is `del`, for C++ has
/// taken the word.
enum class http_method : unsigned char { get, post, put, patch, del };

/// A header that every request carries; Content-Type goes without saying.
struct header {
    std::string_view name;
    std::string_view doc{};
};

/// A key that a header carries as it is.
struct api_key {
    std::string_view header;
    std::string_view doc{};
};

/// HTTP Basic (RFC 7617).
struct http_basic {
    std::string_view doc{};
};

template <class T> struct request_t {
    std::string_view doc;
};
/// The body of the request: JSON of a T.
template <class T> [[nodiscard]] constexpr request_t<T> request(std::string_view doc = {}) noexcept
{
    return {doc};
}

/// For a page that shows an answer and not its status.
inline constexpr int success = 2;

template <class T> struct response_t {
    int              status;
    std::string_view doc;
};
/// An answer with this status: JSON of a T, or of void for a body that no page shows.
template <class T>
[[nodiscard]] constexpr response_t<T> response(int status, std::string_view doc) noexcept
{
    return {status, doc};
}

template <class T> struct redirect_t {
    std::string_view url;
    std::string_view doc;
};
/// A browser comes back to the URL that the member `url` of the request holds, with the members of
/// T as query parameters.
template <class T>
[[nodiscard]] constexpr redirect_t<T> redirect(std::string_view url, std::string_view doc) noexcept
{
    return {url, doc};
}

/// One operation. A plain constant that costs nothing until it is asked for.
template <class... P> struct endpoint_t {
    std::string_view name;
    http_method      method;
    std::string_view url;
    part_list<P...>  parts;
};

/// Describes an operation: its name, method and URL, then in any order doc("..."), header{},
/// api_key{}, http_basic{}, request<T>(), response<T>(), redirect<T>().
///
///     inline constexpr auto create_session = slipform::dsl::endpoint(
///         "create_session", slipform::dsl::http_method::post,
///         "https://api.acme.example/v1/sessions", slipform::dsl::api_key{"x-api-key"},
///         slipform::dsl::request<acme::order>());
template <class... P>
[[nodiscard]] constexpr endpoint_t<P...> endpoint(std::string_view name, http_method method,
                                                  std::string_view url, P... parts)
{
    return {name, method, url, make_part_list(parts...)};
}

} // namespace slipform::inline v0::dsl
