// Yoti, results of a session: what was taken, document by document and face by face.
// Beyond the page about In-Branch sessions; each says where it was found.
#pragma once

#include <slipform/vendor/yoti/result_media.hpp>
#include <slipform/vendor/yoti/result_tasks.hpp>

#include <optional>
#include <string>
#include <vector>

namespace slipform::inline v0::yoti {

using slipform::interop::tag_invoke;

/// Who took a resource.
BOOST_DEFINE_ENUM_CLASS(resource_origin, end_user, ibv, relying_business)
constexpr auto schema(of<resource_origin>)
{
    using namespace slipform::dsl;
    using E = resource_origin;
    return enumeration(
        doc("Who took a resource."),
        sources::results_page,
        spelled(screaming_snake_case),
        value<E::end_user>(doc("The person, at home.")),
        value<E::ibv>(doc("Somebody in a branch.")),
        value<E::relying_business>(doc("The caller.")));
}

/// Who took a resource.
struct resource_source {
    std::optional<open<resource_origin>> type{};
    unknown_members                      other_members{};

    bool operator==(resource_source const&) const = default;
};
BOOST_DESCRIBE_STRUCT(resource_source, (), (type, other_members))
constexpr auto schema(of<resource_source>)
{
    using namespace slipform::dsl;
    using R = resource_source;
    return object(
        doc("Who took a resource."),
        sources::java,
        field<&R::type>(doc("Who took it.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

/// What all resources have.
struct resource_facts {
    std::optional<std::string>              id{};
    std::optional<std::vector<task_result>> tasks{};
    std::optional<resource_source>          source{};
    std::optional<std::string>              created_at{};
    std::optional<std::string>              last_updated{};

    bool operator==(resource_facts const&) const = default;
};
BOOST_DESCRIBE_STRUCT(resource_facts, (), (id, tasks, source, created_at, last_updated))
constexpr auto schema(of<resource_facts>)
{
    using namespace slipform::dsl;
    using R = resource_facts;
    return object(
        doc("What all resources have."),
        sources::node,
        field<&R::id>(doc("Identifier of the resource.")),
        field<&R::tasks>(doc("What was done with it.")),
        field<&R::source>(sources::java, doc("Who took it.")),
        field<&R::created_at>(sources::results_page, doc("When it was taken.")),
        field<&R::last_updated>(sources::results_page, doc("When it last changed.")));
}

/// A page of a document.
struct document_page {
    std::optional<std::string>                  capture_method{};
    std::optional<yoti::media>                  media{};
    std::optional<std::vector<media_reference>> frames{};
    std::optional<std::vector<std::string>>     extraction_image_ids{};
    unknown_members                             other_members{};

    bool operator==(document_page const&) const = default;
};
BOOST_DESCRIBE_STRUCT(document_page, (),
    (capture_method, media, frames, extraction_image_ids, other_members))
constexpr auto schema(of<document_page>)
{
    using namespace slipform::dsl;
    using R = document_page;
    return object(
        doc("A page of a document."),
        sources::node,
        field<&R::capture_method>(doc("How it was taken: CAMERA, UPLOAD.")),
        field<&R::media>(doc("The image.")),
        field<&R::frames>(doc("Further images.")),
        field<&R::extraction_image_ids>(doc("Identifiers of the images that text was taken from.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

/// A document that was taken, of identity or supplementary.
struct document_resource {
    resource_facts                            facts{};
    std::optional<std::string>                document_type{};
    std::optional<std::string>                issuing_country{};
    std::optional<std::vector<document_page>> pages{};
    std::optional<media_reference>            document_fields{};
    std::optional<media_reference>            expanded_document_fields{};
    std::optional<media_reference>            document_id_photo{};
    std::optional<media_reference>            file{};
    unknown_members                           other_members{};

    bool operator==(document_resource const&) const = default;
};
BOOST_DESCRIBE_STRUCT(document_resource, (),
    (facts, document_type, issuing_country, pages, document_fields, expanded_document_fields,
     document_id_photo, file, other_members))
constexpr auto schema(of<document_resource>)
{
    using namespace slipform::dsl;
    using R = document_resource;
    return object(
        doc("A document that was taken, of identity or supplementary."),
        sources::node,
        field<&R::facts>(flattened),
        field<&R::document_type>(doc("What it is, as PASSPORT.")),
        field<&R::issuing_country>(doc("Who issued it, three letters.")),
        field<&R::pages>(doc("Its pages.")),
        field<&R::document_fields>(doc("Its text, in fields.")),
        field<&R::expanded_document_fields>(
            doc("The same with where each was read.")),
        field<&R::document_id_photo>(doc("The photograph on it.")),
        field<&R::file>(doc("The file; of supplementary documents only.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

/// A face that was taken to see whether it lives.
struct liveness_resource {
    resource_facts                              facts{};
    std::optional<std::string>                  liveness_type{};
    std::optional<media_reference>              facemap{};
    std::optional<std::vector<media_reference>> frames{};
    std::optional<media_reference>              image{};
    std::optional<std::string>                  capture_type{};
    unknown_members                             other_members{};

    bool operator==(liveness_resource const&) const = default;
};
BOOST_DESCRIBE_STRUCT(liveness_resource, (),
    (facts, liveness_type, facemap, frames, image, capture_type, other_members))
constexpr auto schema(of<liveness_resource>)
{
    using namespace slipform::dsl;
    using R = liveness_resource;
    return object(
        doc("A face that was taken to see whether it lives."),
        sources::node,
        field<&R::facts>(flattened),
        field<&R::liveness_type>(doc("How: ZOOM, STATIC.")),
        field<&R::facemap>(doc("The face as a map; of ZOOM.")),
        field<&R::frames>(doc("Images; of ZOOM.")),
        field<&R::image>(doc("The image; of STATIC.")),
        field<&R::capture_type>(sources::java, doc("How the image was taken; of STATIC.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

/// A face that was taken for comparison.
struct face_resource {
    resource_facts                 facts{};
    std::optional<media_reference> image{};
    unknown_members                other_members{};

    bool operator==(face_resource const&) const = default;
};
BOOST_DESCRIBE_STRUCT(face_resource, (), (facts, image, other_members))
constexpr auto schema(of<face_resource>)
{
    using namespace slipform::dsl;
    using R = face_resource;
    return object(
        doc("A face that was taken for comparison."),
        sources::node,
        field<&R::facts>(flattened),
        field<&R::image>(doc("The image.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

/// The profile of the applicant that the session was given.
struct applicant_profile_resource {
    resource_facts             facts{};
    std::optional<yoti::media> media{};
    unknown_members            other_members{};

    bool operator==(applicant_profile_resource const&) const = default;
};
BOOST_DESCRIBE_STRUCT(applicant_profile_resource, (), (facts, media, other_members))
constexpr auto schema(of<applicant_profile_resource>)
{
    using namespace slipform::dsl;
    using R = applicant_profile_resource;
    return object(
        doc("The profile of the applicant that the session was given."),
        sources::java,
        field<&R::facts>(flattened),
        field<&R::media>(doc("The profile.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

/// A share code, and what it led to.
struct share_code_resource {
    resource_facts                 facts{};
    std::optional<media_reference> lookup_profile{};
    std::optional<media_reference> returned_profile{};
    std::optional<media_reference> id_photo{};
    std::optional<media_reference> file{};
    unknown_members                other_members{};

    bool operator==(share_code_resource const&) const = default;
};
BOOST_DESCRIBE_STRUCT(share_code_resource, (),
    (facts, lookup_profile, returned_profile, id_photo, file, other_members))
constexpr auto schema(of<share_code_resource>)
{
    using namespace slipform::dsl;
    using R = share_code_resource;
    return object(
        doc("A share code, and what it led to."),
        sources::node,
        field<&R::facts>(flattened),
        field<&R::lookup_profile>(doc("What was looked up.")),
        field<&R::returned_profile>(doc("What was found.")),
        field<&R::id_photo>(doc("The photograph that was found.")),
        field<&R::file>(doc("The file that was found.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

/// What was taken.
struct result_resources {
    std::optional<std::vector<document_resource>>          id_documents{};
    std::optional<std::vector<document_resource>>          supplementary_documents{};
    std::optional<std::vector<liveness_resource>>          liveness_capture{};
    std::optional<std::vector<face_resource>>              face_capture{};
    std::optional<std::vector<applicant_profile_resource>> applicant_profiles{};
    std::optional<std::vector<share_code_resource>>        share_codes{};
    unknown_members                                        other_members{};

    bool operator==(result_resources const&) const = default;
};
BOOST_DESCRIBE_STRUCT(result_resources, (),
    (id_documents, supplementary_documents, liveness_capture, face_capture, applicant_profiles,
     share_codes, other_members))
constexpr auto schema(of<result_resources>)
{
    using namespace slipform::dsl;
    using R = result_resources;
    return object(
        doc("What was taken."),
        sources::node,
        field<&R::id_documents>(doc("Documents of identity.")),
        field<&R::supplementary_documents>(doc("Other documents.")),
        field<&R::liveness_capture>(doc("Faces that were to be seen alive.")),
        field<&R::face_capture>(doc("Faces for comparison.")),
        field<&R::applicant_profiles>(sources::java, doc("Profiles that the caller gave.")),
        field<&R::share_codes>(doc("Share codes.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

} // namespace slipform::inline v0::yoti
