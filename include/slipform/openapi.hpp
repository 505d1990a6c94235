// OpenAPI documents: to_openapi(info, endpoints...), what a vendor's operations take and answer,
// for the tools that show, mock and compare them.
#pragma once

#include <slipform/detail/schema_object.hpp>
#include <slipform/dsl/endpoint.hpp>
#include <slipform/json_schema_options.hpp>
#include <slipform/model/well_formed.hpp>

#include <boost/json/object.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace slipform::inline v0 {

/// What stands at the head of the document.
struct openapi_info {
    std::string_view title{};
    std::string_view version{};
    std::string_view description{};
};

namespace detail {

[[nodiscard]] inline boost::json::object described_by(std::string_view text)
{
    boost::json::object object;
    object["description"] = text_value(text);
    return object;
}

/// A URL as the server's address and the path behind it.
struct split_url {
    std::string_view server;
    std::string_view path;

    explicit split_url(std::string_view url)
    {
        std::size_t const scheme = url.find("://");
        std::size_t const slash  = url.find('/', scheme == std::string_view::npos ? 0 : scheme + 3);
        server                   = url.substr(0, slash);
        path = slash == std::string_view::npos ? std::string_view("/") : url.substr(slash);
    }
};

class openapi_writer {
    using object = boost::json::object;
    using array  = boost::json::array;

    schema_builder builder_;
    object         paths_{};
    object         security_schemes_{};

    template <class T> object content()
    {
        object media;
        media["schema"] = builder_.value<T>();
        object types;
        types["application/json"] = std::move(media);
        return types;
    }

    static void append(object& to, std::string_view key, object item)
    {
        boost::json::value& list = to[key];
        if (!list.is_array())
            list.emplace_array();
        list.get_array().push_back(std::move(item));
    }
    static bool lists(boost::json::value const* list, boost::json::value const& text)
    {
        if (list)
            for (boost::json::value const& one : list->get_array())
                if (one == text)
                    return true;
        return false;
    }

    void add_security(object& operation, std::string_view name, object scheme)
    {
        security_schemes_[name] = std::move(scheme);
        object use;
        use[name] = array();
        append(operation, "security", std::move(use));
    }

    void take(object& operation, dsl::doc const& part)
    {
        operation["description"] = text_value(part.text);
    }
    void take(object& operation, dsl::header const& part)
    {
        object parameter{{"in", "header"}, {"required", true}};
        parameter["name"]        = text_value(part.name);
        parameter["description"] = text_value(part.doc);
        parameter["schema"]      = object{{"type", "string"}};
        append(operation, "parameters", std::move(parameter));
    }
    void take(object& operation, dsl::api_key const& part)
    {
        object scheme  = described_by(part.doc);
        scheme["type"] = "apiKey";
        scheme["in"]   = "header";
        scheme["name"] = text_value(part.header);
        add_security(operation, "api_key", std::move(scheme));
    }
    void take(object& operation, dsl::http_basic const& part)
    {
        object scheme    = described_by(part.doc);
        scheme["type"]   = "http";
        scheme["scheme"] = "basic";
        add_security(operation, "basic", std::move(scheme));
    }
    template <class T> void take(object& operation, dsl::request_t<T> const& part)
    {
        static_assert(well_formed<T>);
        object body;
        if (!part.doc.empty())
            body = described_by(part.doc);
        body["required"]         = true;
        body["content"]          = content<T>();
        operation["requestBody"] = std::move(body);
    }
    template <class T> void take(object& operation, dsl::response_t<T> const& part)
    {
        object answer = described_by(part.doc);
        if constexpr (!std::is_void_v<T>) {
            static_assert(well_formed<T>);
            answer["content"] = content<T>();
        }
        std::string status = std::to_string(part.status);
        if (part.status < 10)
            status += "XX";
        operation["responses"].get_object()[status] = std::move(answer);
    }
    /// A callback: the browser is the one who calls.
    template <class T> void take(object& operation, dsl::redirect_t<T> const& part)
    {
        static_assert(well_formed<T>);
        object schema = builder_.object_schema<T>();
        array  parameters;
        for (auto& property : schema["properties"].get_object()) {
            object parameter{{"in", "query"}};
            parameter["name"]     = property.key();
            parameter["required"] = lists(schema.if_contains("required"), parameter["name"]);
            object inside         = std::move(property.value().get_object());
            if (boost::json::value const* text = inside.if_contains("description")) {
                parameter["description"] = *text;
                inside.erase("description");
            }
            parameter["schema"] = std::move(inside);
            parameters.push_back(std::move(parameter));
        }
        object call        = described_by(part.doc);
        call["parameters"] = std::move(parameters);
        call["responses"]  = object{{"200", described_by("A page for the person.")}};
        object expression;
        expression["get"] = std::move(call);
        object callback;
        callback["{$request.body#/" + std::string(part.url) + "}"] = std::move(expression);
        object callbacks;
        callbacks["redirect"]  = std::move(callback);
        operation["callbacks"] = std::move(callbacks);
    }

    static std::string_view word_of(dsl::http_method method)
    {
        constexpr std::string_view words[] = {"get", "post", "put", "patch", "delete"};
        return words[static_cast<std::size_t>(method)];
    }

public:
    explicit openapi_writer(json_schema_options const& options)
        : builder_(options, "#/components/schemas/")
    {
    }

    template <class... P> void add(dsl::endpoint_t<P...> const& endpoint)
    {
        split_url const url(endpoint.url);
        object          server;
        object          operation;
        server["url"]            = text_value(url.server);
        operation["operationId"] = text_value(endpoint.name);
        operation["description"] = "";
        operation["servers"]     = array{std::move(server)};
        operation["responses"]   = object();
        endpoint.parts.for_each([&](auto const& part) { take(operation, part); });
        boost::json::value& path = paths_[url.path];
        if (!path.is_object())
            path.emplace_object();
        path.get_object()[word_of(endpoint.method)] = std::move(operation);
    }

    object finish(openapi_info const& info)
    {
        object about;
        about["title"]   = text_value(info.title);
        about["version"] = text_value(info.version);
        if (!info.description.empty())
            about["description"] = text_value(info.description);
        object components;
        if (!builder_.definitions().schemas().empty())
            components["schemas"] = std::move(builder_.definitions().schemas());
        if (!security_schemes_.empty())
            components["securitySchemes"] = std::move(security_schemes_);
        object document{{"openapi", "3.1.0"}};
        document["info"]              = std::move(about);
        document["jsonSchemaDialect"] = "https://json-schema.org/draft/2020-12/schema";
        document["paths"]             = std::move(paths_);
        if (!components.empty())
            document["components"] = std::move(components);
        return document;
    }
};

} // namespace detail

/// An OpenAPI 3.1 document of these operations. Their bodies stand under `components/schemas` by
/// the C++ names of their types, as to_json_schema() describes them.
///
///     auto const document = slipform::to_openapi({.title = "deepidv", .version = "1"},
///                                                slipform::deepidv::create_session);
template <class... E>
[[nodiscard]] boost::json::object to_openapi(openapi_info const& info, E const&... endpoints)
{
    json_schema_options const options;
    detail::openapi_writer    writer(options);
    (writer.add(endpoints), ...);
    return writer.finish(info);
}

} // namespace slipform::inline v0
