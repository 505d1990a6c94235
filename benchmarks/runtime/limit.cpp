// The limits: what is left if nothing is general. The text is copied (memcpy), or written and read
// by code for these payloads alone, with all checks.
#include "limit_read.hpp"
#include "limit_write.hpp"

#include "harness.hpp"

#include <slipform/read.hpp>

#include <cstdio>
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

/// Whether the limit accepts what slipform accepts, of the payload with a byte changed, left out,
/// or a member more.
template <class T> bool agrees(payload const& p)
{
    auto const same = [&p](std::string const& text) {
        T          out;
        bool const ours = slipform::parse<T>(text).has_value();
        if (limit::read_text(text, out) == ours)
            return true;
        std::fprintf(stderr, "slipform %s, the limit does not: %s of %.*s\n",
                     ours ? "accepts" : "refuses", text.c_str(), static_cast<int>(p.name.size()),
                     p.name.data());
        return false;
    };
    for (std::string const* text : {&p.compact, &p.pretty, &p.shuffled}) {
        for (std::size_t i = 0; i != text->size(); ++i) {
            std::string changed = *text;
            for (char const c :
                 {'"', '}', ']', ',', ':', '0', '\\', 'n', ' ', '\x01', '\xFF', '\xC3'}) {
                changed[i] = c;
                if (!same(changed))
                    return false;
            }
            changed.erase(i, 1);
            if (!same(changed))
                return false;
        }
        std::size_t const first = text->find(',');
        std::string const again = text->substr(1, first - 1);
        if (!same(text->substr(0, text->size() - 1) + "," + again + "}") || !same(*text + "x") ||
            !same("x" + *text))
            return false;
    }
    return true;
}

} // namespace

bool limit_agrees()
{
    auto const& all = payloads();
    return agrees<vendor_types::complycube>(all[0]) && agrees<vendor_types::idenfy>(all[1]) &&
           agrees<vendor_types::idenfy>(all[2]) && agrees<vendor_types::yoti>(all[3]) &&
           agrees<vendor_types::deepidv>(all[4]);
}

void measure_limit()
{
    measure<peer>("limit", "as is");
    for (payload const& p : payloads()) {
        if (p.name == "thousand" && !with_thousand())
            continue;
        auto const room = std::make_shared<std::string>(p.compact.size(), '\0');
        add_operation("write/memcpy/" + std::string(p.name), p.compact.size(),
                      [room, text = p.compact] {
                          std::memcpy(room->data(), text.data(), text.size());
                          keep(*room);
                      });
        add_operation("write_fresh/memcpy/" + std::string(p.name), p.compact.size(),
                      [text = p.compact] {
                          std::string const copy(text);
                          keep(copy);
                      });
    }
}

} // namespace slipform_bench
