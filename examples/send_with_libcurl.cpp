// A checked request sent with libcurl: the library makes the body, the transport is yours.
//
//     send_with_libcurl https://api.complycube.com/v1/flow/sessions "$API_KEY"
//
// Without a URL it prints what it would send.
#include <slipform/slipform.hpp>
#include <slipform/vendor/complycube.hpp>

#include <curl/curl.h>

#include <iostream>
#include <memory>

namespace {

//[send_with_libcurl
struct answer {
    long        status = 0;
    std::string body{};
};

std::size_t keep(char* bytes, std::size_t one, std::size_t count, void* to)
{
    static_cast<std::string*>(to)->append(bytes, count);
    return one * count;
}

std::optional<answer> post(std::string const& url, std::string const& key, std::string const& body)
{
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> const handle(curl_easy_init(),
                                                                     &curl_easy_cleanup);
    if (!handle)
        return std::nullopt;
    curl_slist* list = curl_slist_append(nullptr, "Content-Type: application/json");
    list             = curl_slist_append(list, ("Authorization: " + key).c_str());
    std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> const headers(list,
                                                                              &curl_slist_free_all);

    answer got;
    curl_easy_setopt(handle.get(), CURLOPT_URL, url.c_str());
    curl_easy_setopt(handle.get(), CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(handle.get(), CURLOPT_POSTFIELDSIZE_LARGE,
                     static_cast<curl_off_t>(body.size()));
    curl_easy_setopt(handle.get(), CURLOPT_POSTFIELDS, body.data());
    curl_easy_setopt(handle.get(), CURLOPT_TIMEOUT, 30L);
    curl_easy_setopt(handle.get(), CURLOPT_WRITEFUNCTION, &keep);
    curl_easy_setopt(handle.get(), CURLOPT_WRITEDATA, &got.body);
    if (curl_easy_perform(handle.get()) != CURLE_OK)
        return std::nullopt;
    curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &got.status);
    return got;
}
//]

} // namespace

int main(int argc, char** argv)
{
    namespace complycube = slipform::complycube;
    complycube::workflow_session const request{
        .client_id            = "CLIENT_ID",
        .workflow_template_id = "WORKFLOW_TEMPLATE_ID",
        .success_url          = "https://www.yoursite.com/success",
        .cancel_url           = "https://www.yoursite.com/cancel",
    };
    auto const body = slipform::payload(request);
    if (!body)
        return 1;
    if (argc < 2) {
        std::cout << "POST a URL of yours\nContent-Type: application/json\n\n" << *body << '\n';
        return 0;
    }

    curl_global_init(CURL_GLOBAL_DEFAULT);
    //[use_the_answer
    auto const got = post(argv[1], argc > 2 ? argv[2] : "", *body);
    if (!got) {
        std::cerr << "no answer\n";
        return 1;
    }
    if (got->status == 200) {
        auto const session = slipform::parse<complycube::session_response>(got->body);
        std::cout << (session ? session->redirect_url : slipform::render(session.error())) << '\n';
        return session ? 0 : 1;
    }
    auto const refusal = slipform::parse<complycube::error>(got->body);
    std::cerr << "status " << got->status << ": " << (refusal ? refusal->message : "") << '\n';
    return 1;
    //]
}
