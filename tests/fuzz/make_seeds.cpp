// Writes, into a folder, for each target NAME: NAME.seeds/ with files to begin with, NAME.dict with
// the words of its schema, and NAME, a link to the fuzzer.
//
//     make_seeds FOLDER FUZZER
#include "target.hpp"

#include <cstdio>
#include <filesystem>

int main(int count, char** arguments)
{
    namespace fs = std::filesystem;
    if (count != 3) {
        std::fprintf(stderr, "usage: make_seeds FOLDER FUZZER\n");
        return 2;
    }
    fs::path const folder(arguments[1]);
    for (slipform_fuzz::target const& one : slipform_fuzz::all_targets()) {
        std::string const name(one.name);
        fs::path const    seeds = folder / (name + ".seeds");
        fs::remove_all(seeds);
        fs::create_directories(seeds);
        std::size_t number = 0;
        for (std::string const& seed : one.seeds(one.name))
            std::ofstream(seeds / std::to_string(number++), std::ios::binary) << seed;
        std::ofstream(folder / (name + ".dict"), std::ios::binary) << one.dictionary();
        fs::remove(folder / name);
        fs::create_symlink(fs::absolute(arguments[2]), folder / name);
        std::printf("%s\n", name.c_str());
    }
}
