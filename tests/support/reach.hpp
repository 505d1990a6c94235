// What values of a type have reached of everything that the type can be: members there and absent,
// alternatives, enumerators, unknown words, null, kept keys, characters of every kind.
#pragma once

#include <slipform/core/utf8.hpp>
#include <slipform/detail/constraints.hpp>
#include <slipform/model/keys.hpp>
#include <slipform/model/words.hpp>
#include <slipform/validate.hpp>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace slipform_tests {

namespace model = slipform::detail;

class reach {
    std::set<std::string> missing_{};
    std::set<std::string> seen_{};
    std::set<std::string> objects_{}; // of which the members are expected
    std::string           path_{};    // the member: each object stands once, wherever it is
    bool                  expecting_ = false;

    void note(std::string_view what)
    {
        if (expecting_)
            missing_.insert(path_ + std::string(what));
        else if (seen_.insert(path_ + std::string(what)).second)
            missing_.erase(path_ + std::string(what));
    }

    /// Members say well enough which object it is.
    template <class T> static std::string name_of()
    {
        std::string name;
        for (std::size_t i = 0; i < model::member_count<T>; ++i)
            name += std::string(model::identifiers<T>.list[i]) + ",";
        return name;
    }

    void characters(std::string_view value)
    {
        while (!value.empty()) {
            auto const                        one     = slipform::decode_utf8(value);
            static constexpr std::string_view sizes[] = {"", "one byte", "two bytes", "three bytes",
                                                         "four bytes"};
            character(sizes[one.size]);
            if (one.code_point == '"' || one.code_point == '\\')
                character("escape");
            if (one.code_point < 0x20)
                character("control character");
            value.remove_prefix(one.size == 0 ? 1 : one.size);
        }
    }
    void character(std::string_view what)
    {
        if (seen_.insert(std::string(what)).second)
            missing_.erase(std::string(what));
    }

    struct member_seer {
        reach&                                          r;
        template <class T, std::size_t I, class M> void leaf(M const& member)
        {
            std::string const at = std::exchange(r.path_, name_of<T>() + "." + std::to_string(I));
            if constexpr (model::fields<T>.notes[I].unknown_keys)
                r.note(member.empty() ? " nothing kept" : " kept keys");
            else if constexpr (model::may_be_absent<M>) {
                r.note(member ? " there" : " absent");
                if (member)
                    r.see_in(*member);
            } else
                r.see_in(member);
            r.path_ = at;
        }
    };
    struct member_expecter {
        reach&                                          r;
        template <class T, std::size_t I, class M> void leaf(M const&)
        {
            std::string const at = std::exchange(r.path_, name_of<T>() + "." + std::to_string(I));
            if constexpr (model::fields<T>.notes[I].unknown_keys) {
                r.note(" nothing kept");
                r.note(" kept keys");
            } else if constexpr (model::may_be_absent<M>) {
                r.note(" there");
                r.note(" absent");
                r.expect_in<model::content_t<M>>();
            } else
                r.expect_in<M>();
            if constexpr (std::same_as<model::unwrap_t<M>, std::string>)
                if (takes_any_text<T, I>())
                    r.expect_characters();
            r.path_ = at;
        }
    };

    /// Whether the constraints of a member let every character pass.
    template <class T, std::size_t I> static bool takes_any_text()
    {
        slipform::detail::counting_sink sink;
        apply_constraints(sink, model::constraints_on<T, I>::list(),
                          std::string("A\"\n\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"));
        return sink.failures == 0;
    }
    void expect_characters()
    {
        for (char const* what :
             {"escape", "control character", "one byte", "two bytes", "three bytes", "four bytes"})
            missing_.insert(what);
    }

    template <class T> void expect_in()
    {
        if constexpr (std::same_as<T, bool>) {
            note(" true");
            note(" false");
        } else if constexpr (std::is_enum_v<T>) {
            for (std::size_t i = 0; i < model::enumerator_count<T>; ++i)
                note(" " + std::string(model::words<T>[i].word()));
        } else if constexpr (model::is_a<T, slipform::open>) {
            expect_in<typename T::enum_type>();
            note(" an unknown word");
        } else if constexpr (model::is_a<T, slipform::nullable>) {
            note(" null");
            expect_in<typename T::value_type>();
        } else if constexpr (model::is_a<T, std::vector>) {
            note(" items");
            expect_in<typename T::value_type>();
        } else if constexpr (model::is_a<T, std::map>) {
            note(" entries");
            expect_in<typename T::mapped_type>();
        } else if constexpr (model::is_a<T, std::variant>) {
            [&]<std::size_t... I>(std::index_sequence<I...>) {
                ((note(" alternative " + std::to_string(I)),
                  expect_in<std::variant_alternative_t<I, T>>()),
                 ...);
            }(std::make_index_sequence<std::variant_size_v<T>>{});
        } else if constexpr (model::described_object<T>) {
            if (!objects_.insert(name_of<T>()).second)
                return; // it stands somewhere else, or contains itself
            member_expecter seer{*this};
            model::visit_leaves(model::blueprint<T>.object, seer);
        }
    }
    template <class T> void see_in(T const& value)
    {
        if constexpr (std::same_as<T, bool>)
            note(value ? " true" : " false");
        else if constexpr (std::same_as<T, std::string>)
            characters(value);
        else if constexpr (std::is_enum_v<T>)
            note(" " + std::string(model::word_of(value)));
        else if constexpr (model::is_a<T, slipform::open>) {
            if (value.is_known())
                see_in(value.known());
            else
                note(" an unknown word");
        } else if constexpr (model::is_a<T, slipform::nullable>) {
            if (value)
                see_in(*value);
            else
                note(" null");
        } else if constexpr (model::is_a<T, std::vector>) {
            for (auto const& item : value) {
                note(" items");
                see_in<typename T::value_type>(item);
            }
        } else if constexpr (model::is_a<T, std::map>) {
            for (auto const& entry : value) {
                note(" entries");
                see_in(entry.second);
            }
        } else if constexpr (model::is_a<T, std::variant>) {
            note(" alternative " + std::to_string(value.index()));
            std::visit([this](auto const& a) { this->see_in(a); }, value);
        } else if constexpr (model::described_object<T>) {
            member_seer seer{*this};
            model::visit_leaves(value, seer);
        }
    }

public:
    /// Everything that values of T can reach is missing.
    template <class T> void expect()
    {
        expecting_ = true;
        expect_in<T>();
        expecting_ = false;
    }
    template <class T> void see(T const& value) { see_in(value); }

    [[nodiscard]] std::set<std::string> const& missing() const { return missing_; }
};

} // namespace slipform_tests
