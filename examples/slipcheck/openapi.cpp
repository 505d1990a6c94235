// slipcheck openapi: the operations of a vendor as an OpenAPI document.
#include "command.hpp"
#include "printable.hpp"

#include <slipform/json/indent.hpp>
#include <slipform/openapi.hpp>
#include <slipform/vendor/complycube/endpoints.hpp>
#include <slipform/vendor/deepidv/endpoints.hpp>
#include <slipform/vendor/idenfy/endpoints.hpp>
#include <slipform/vendor/veriff/endpoints.hpp>
#include <slipform/vendor/yoti/endpoints.hpp>
#include <slipform/version.hpp>

#include <boost/json/serialize.hpp>

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>
#include <string>

namespace slipcheck {
namespace {

boost::json::object document_of(std::string const& vendor)
{
    using namespace slipform;
    openapi_info about{
        .version     = SLIPFORM_VERSION_STRING,
        .description = "Made by slipform from the vendor's pages; not published by the vendor."};
    auto const titled = [&about](std::string_view title) -> openapi_info const& {
        about.title = title;
        return about;
    };
    if (vendor == "complycube")
        return to_openapi(titled("ComplyCube, hosted sessions"), complycube::create_session);
    if (vendor == "idenfy")
        return to_openapi(titled("iDenfy, verification tokens"), idenfy::create_token);
    if (vendor == "yoti")
        return to_openapi(titled("Yoti, In-Branch sessions"), yoti::create_ibv_session);
    if (vendor == "veriff")
        return to_openapi(titled("Veriff, verification sessions"), veriff::create_session);
    if (vendor == "deepidv")
        return to_openapi(titled("deepidv, verification sessions"), deepidv::create_session);
    return {};
}

exit_status openapi(std::string const& vendor)
{
    boost::json::object const document = document_of(vendor);
    if (document.empty()) {
        std::cerr << "slipcheck: no vendor is called '" << printable(vendor)
                  << "'; there are complycube, deepidv, idenfy, veriff and yoti\n";
        return exit_status::could_not_run;
    }
    std::string text;
    slipform::json::indent_to(text, boost::json::serialize(document));
    std::cout << text << '\n';
    return exit_status::accepted;
}

} // namespace

void add_openapi(CLI::App& tool, exit_status& status)
{
    auto const      vendor  = std::make_shared<std::string>();
    CLI::App* const command = tool.add_subcommand(
        "openapi", "Prints the operations of a vendor as an OpenAPI 3.1 document.");
    command->add_option("VENDOR", *vendor, "complycube, deepidv, idenfy, veriff or yoti")->required();
    command->callback([vendor, &status] { status = openapi(*vendor); });
}

} // namespace slipcheck
