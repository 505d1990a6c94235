// A new rendering of a schema: an object as a TypeScript interface.
#include "show.hpp"

#include <slipform/vendor/deepidv.hpp>

//[output_format
class typescript {
    std::string out_{};

    template <class T> std::string name_of(std::type_identity<std::optional<T>>)
    {
        return name_of(std::type_identity<T>{});
    }
    template <class T> std::string name_of(std::type_identity<std::vector<T>>)
    {
        return name_of(std::type_identity<T>{}) + "[]";
    }
    std::string                    name_of(std::type_identity<std::string>) { return "string"; }
    std::string                    name_of(std::type_identity<bool>) { return "boolean"; }
    std::string                    name_of(std::type_identity<double>) { return "number"; }
    template <class T> std::string name_of(std::type_identity<T>)
    {
        return "unknown"; // a real one goes on: integers, words, maps, unions, nested objects
    }

public:
    template <class T> void add(std::string_view name)
    {
        out_.append("interface ").append(name).append(" {\n");
        slipform::for_each_field<T>([this](slipform::field_info const& field, auto type) {
            out_.append("    ").append(field.name).append(field.required ? ": " : "?: ");
            out_.append(name_of(type)).append("; // ").append(field.doc).append("\n");
        });
        out_.append("}\n");
    }
    std::string const& text() const { return out_; }
};
//]

int main()
{
    section const out("output");
    typescript    ts;
    ts.add<slipform::deepidv::session_request>("SessionRequest");
    std::cout << ts.text();
    return 0;
}
