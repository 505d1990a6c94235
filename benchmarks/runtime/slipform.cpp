// slipform, with every check and all constraints of the schemas on, as they are by default. Beside
// reading and writing: refusing a text with ten mistakes in it, and validating a value.
#include "harness.hpp"

#include <slipform/read.hpp>
#include <slipform/validate.hpp>
#include <slipform/write.hpp>

namespace slipform_bench {
namespace {

struct peer {
    using types = vendor_types;

    template <class T> static auto read(std::string const& text)
    {
        return slipform::parse<T>(text);
    }
    template <class T> static std::string fresh(T const& value)
    {
        return slipform::serialize(value);
    }
    template <class T> static std::string_view reused(T const& value, std::string& buffer)
    {
        buffer.clear();
        slipform::serialize_to(buffer, value);
        return buffer;
    }
};

template <class T> void measure_checks(payload const& p)
{
    std::string const tail  = "/slipform/" + std::string(p.name);
    auto const        value = std::make_shared<T const>(*slipform::parse<T>(p.compact));
    add_operation("refuse" + tail, p.refused.size(), [text = p.refused] {
        auto const read = slipform::parse<T>(text);
        keep(read);
    });
    add_operation("validate" + tail, p.compact.size(), [value] {
        auto const report = slipform::validate(*value);
        keep(report);
    });
}

} // namespace

void measure_slipform()
{
    measure<peer>("slipform", "as is");
    auto const& all = payloads();
    measure_checks<vendor_types::complycube>(all[0]);
    measure_checks<vendor_types::idenfy>(all[1]);
    measure_checks<vendor_types::idenfy>(all[2]);
    measure_checks<vendor_types::yoti>(all[3]);
    measure_checks<vendor_types::deepidv>(all[4]);
    if (with_thousand())
        measure_checks<vendor_types::many>(all[5]);
}

} // namespace slipform_bench
