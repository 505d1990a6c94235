// slipform on the very structs that the peers are given: no members kept that are unknown, no open
// enumerations, no constraints. The engine beside theirs, and not the vendors' structs beside plain
// ones. And what it costs to copy and destroy a value of either kind, which no reader can undercut.
#include "by_hand.hpp"
#include "harness.hpp"

#include <slipform/dsl.hpp>
#include <slipform/read.hpp>
#include <slipform/write.hpp>

namespace plain {

template <class T>
requires(slipform_bench::by_hand::is_described<T> &&
         !slipform_bench::by_hand::is_tagged<T>) constexpr auto schema(slipform::of<T>)
{
    return slipform::dsl::object();
}
template <class T>
requires(slipform_bench::by_hand::is_described<T>&&
             slipform_bench::by_hand::is_tagged<T>) constexpr auto schema(slipform::of<T>)
{
    return slipform::dsl::object(slipform::dsl::tagged("type", T::tag));
}
template <class E>
requires std::is_enum_v<E>
constexpr auto schema(slipform::of<E>) { return slipform::dsl::enumeration(); }

} // namespace plain

namespace slipform_bench {
namespace {

struct peer {
    using types = plain::types;

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

template <class T> void measure_copying(char const* who, payload const& p)
{
    auto const value = std::make_shared<T const>(*slipform::parse<T>(p.compact));
    add_operation(std::string("copy/") + who + "/" + std::string(p.name), p.compact.size(),
                  [value] {
                      T const copy(*value);
                      keep(copy);
                  });
}

template <class Types> void measure_all_copying(char const* who)
{
    auto const& all = payloads();
    measure_copying<typename Types::complycube>(who, all[0]);
    measure_copying<typename Types::idenfy>(who, all[1]);
    measure_copying<typename Types::idenfy>(who, all[2]);
    measure_copying<typename Types::yoti>(who, all[3]);
    measure_copying<typename Types::deepidv>(who, all[4]);
    if (with_thousand())
        measure_copying<typename Types::many>(who, all[5]);
}

} // namespace

void measure_slipform_plain()
{
    measure<peer>("slipform_plain", "as is");
    measure_all_copying<vendor_types>("vendor_structs");
    measure_all_copying<plain::types>("plain_structs");
}

} // namespace slipform_bench
