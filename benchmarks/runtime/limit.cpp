// The limits: what is left if nothing is general. The text is copied (memcpy), or written and read by
// code for these payloads alone, with all checks.
#include "limit_read.hpp"
#include "limit_write.hpp"

#include "harness.hpp"

#include <cstring>
#include <memory>

namespace slipform_bench {
namespace {

struct peer {
    using types = vendor_types;

    template <class T> static std::optional<T> read(std::string const& text)
    {
        std::optional<T> out(std::in_place);
        if (!limit::read_text(text, *out))
            out.reset();
        return out;
    }
    template <class T> static std::string fresh(T const& value)
    {
        static std::string room;
        return std::string(reused(value, room));
    }
    template <class T> static std::string_view reused(T const& value, std::string& buffer)
    {
        std::size_t const bound = limit::bound(value);
        if (buffer.size() < bound)
            buffer.resize(bound);
        char* const end = limit::write(buffer.data(), value);
        return {buffer.data(), end};
    }
};

} // namespace

void measure_limit()
{
    measure<peer>("limit", "as is");
    for (payload const& p : payloads()) {
        auto const room = std::make_shared<std::string>(p.compact.size(), '\0');
        add_operation("write/memcpy/" + std::string(p.name), p.compact.size(), [room, text = p.compact] {
            std::memcpy(room->data(), text.data(), text.size());
            keep(*room);
        });
        add_operation("write_fresh/memcpy/" + std::string(p.name), p.compact.size(), [text = p.compact] {
            std::string const copy(text);
            keep(copy);
        });
    }
}

} // namespace slipform_bench
