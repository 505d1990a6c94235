// A checked request sent with Boost.Beast: the library makes the body, the transport is yours.
//
//     send_with_beast http://localhost:8080/v1/sessions "$API_KEY"
//
// Without a URL it prints what it would send. Plain HTTP, to keep it short: for HTTPS put a
// boost::asio::ssl::stream where the tcp_stream is.
#include <slipform/slipform.hpp>
#include <slipform/vendor/deepidv.hpp>

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <chrono>
#include <iostream>

namespace {

struct address {
    std::string authority{}, host{}, port = "80", target = "/";
};

std::optional<address> take_apart(std::string_view url)
{
    constexpr std::string_view scheme = "http://";
    if (!url.starts_with(scheme))
        return std::nullopt;
    url.remove_prefix(scheme.size());
    address to;
    to.authority = url.substr(0, url.find('/'));
    to.host      = to.authority.substr(0, to.authority.find(':'));
    if (to.authority.size() > to.host.size())
        to.port = to.authority.substr(to.host.size() + 1);
    if (url.size() > to.authority.size())
        to.target = url.substr(to.authority.size());
    return to.host.empty() ? std::nullopt : std::optional(to);
}

//[send_with_beast
namespace http = boost::beast::http;

http::request<http::string_body> make_request(address const& to, std::string const& key,
                                              std::string body)
{
    http::request<http::string_body> request(http::verb::post, to.target, 11);
    request.set(http::field::host, to.authority);
    request.set(http::field::content_type, "application/json");
    request.set("x-api-key", key);
    request.body() = std::move(body);
    request.prepare_payload();
    return request;
}

http::response<http::string_body> post(address const&                          to,
                                       http::request<http::string_body> const& request)
{
    boost::asio::io_context        context;
    boost::asio::ip::tcp::resolver resolver(context);
    boost::beast::tcp_stream       stream(context);
    stream.expires_after(std::chrono::seconds(30));
    stream.connect(resolver.resolve(to.host, to.port));
    http::write(stream, request);

    boost::beast::flat_buffer         buffer;
    http::response<http::string_body> response;
    http::read(stream, buffer, response);
    return response;
}
//]

} // namespace

int main(int argc, char** argv)
{
    namespace deepidv = slipform::deepidv;
    auto body         = slipform::payload(deepidv::session_request{.first_name = "Ada",
                                                                   .last_name  = "Lovelace",
                                                                   .email      = "ada@example.com",
                                                                   .phone      = "+15192223333"});
    if (!body)
        return 1;
    auto const to = take_apart(argc > 1 ? argv[1] : "http://localhost/v1/sessions");
    if (!to) {
        std::cerr << "expected a URL that begins with http://\n";
        return 1;
    }
    auto const request = make_request(*to, argc > 2 ? argv[2] : "API_KEY", *std::move(body));
    if (argc < 2) {
        std::cout << request << '\n';
        return 0;
    }

    try {
        auto const response = post(*to, request);
        auto const session  = slipform::parse<deepidv::session_response>(response.body());
        std::cout << "status " << response.result_int() << '\n'
                  << (session ? session->session_url : slipform::render(session.error())) << '\n';
        return session ? 0 : 1;
    } catch (boost::system::system_error const& failure) {
        std::cerr << failure.code().message() << '\n';
        return 1;
    }
}
