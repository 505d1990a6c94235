#include "target.hpp"

std::vector<slipform_fuzz::target> slipform_fuzz::all_targets()
{
    std::vector<target> all;
    add_complycube(all);
    add_idenfy(all);
    add_yoti(all);
    add_deepidv(all);
    add_veriff(all);
    add_texts(all);
    return all;
}
