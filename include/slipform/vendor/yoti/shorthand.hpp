// Yoti, shorthand for what is long to say in braces: lists of alternatives, checks and tasks of which
// only the review is chosen, documents with their filters. Functions that give the plain structs, to
// be changed like any other.
#pragma once

#include <slipform/vendor/yoti/checks.hpp>
#include <slipform/vendor/yoti/documents.hpp>
#include <slipform/vendor/yoti/tasks.hpp>

#include <concepts>
#include <string>
#include <utility>
#include <vector>

namespace slipform::inline v0::yoti {

namespace detail {

template <class T, class... Each> std::vector<T> list_of(Each&&... each)
{
    std::vector<T> list;
    list.reserve(sizeof...(each));
    (list.emplace_back(std::forward<Each>(each)), ...);
    return list;
}

} // namespace detail

/// The checks of a session. Unlike a list in braces, it moves them.
///
///     request.requested_checks = make_checks(reviewed<face_match_check>(manual_check_mode::never),
///                                            document_comparison_check{});
template <class... Check>
    requires(std::constructible_from<requested_check, Check> && ...)
[[nodiscard]] std::vector<requested_check> make_checks(Check&&... each)
{
    return detail::list_of<requested_check>(std::forward<Check>(each)...);
}

/// The tasks of a session.
template <class... Task>
    requires(std::constructible_from<requested_task, Task> && ...)
[[nodiscard]] std::vector<requested_task> make_tasks(Task&&... each)
{
    return detail::list_of<requested_task>(std::forward<Task>(each)...);
}

/// The documents of a session.
template <class... Document>
    requires(std::constructible_from<required_document, Document> && ...)
[[nodiscard]] std::vector<required_document> make_documents(Document&&... each)
{
    return detail::list_of<required_document>(std::forward<Document>(each)...);
}

/// A check or task of which nothing is said but when people look at it.
///
///     reviewed<visual_review_check>(manual_check_mode::ibv)
template <class T>
    requires requires(T one, manual_check_mode when) { one.config.manual_check = when; }
[[nodiscard]] T reviewed(manual_check_mode when)
{
    T one{};
    one.config.manual_check = when;
    return one;
}

/// Demands a document of one of these kinds from one of these countries.
///
///     identity_document({"GBR"}, {id_document_type::passport})
[[nodiscard]] inline id_document identity_document(std::vector<std::string>            countries,
                                                   std::vector<open<id_document_type>> types)
{
    return {.filter = orthogonal_restrictions{
                .country_restriction =
                    restricted_countries{.inclusion     = inclusion_mode::whitelist,
                                         .country_codes = std::move(countries)},
                .type_restriction = restricted_document_types{
                    .inclusion = inclusion_mode::whitelist, .document_types = std::move(types)}}};
}

/// Demands a document of one of these kinds from one of these countries, to prove what the objective
/// says.
///
///     proof({"GBR"}, {supplementary_document_type::utility_bill}, proof_of_address_objective{})
[[nodiscard]] inline supplementary_document
proof(std::vector<std::string> countries, std::vector<open<supplementary_document_type>> types,
      document_objective objective)
{
    return {.country_codes  = std::move(countries),
            .document_types = std::move(types),
            .objective      = std::move(objective)};
}

} // namespace slipform::inline v0::yoti
