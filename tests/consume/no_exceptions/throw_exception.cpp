#include <cstdio>
#include <cstdlib>
#include <exception>

//[throw_exception
#include <boost/assert/source_location.hpp>
#include <boost/throw_exception.hpp>

void boost::throw_exception(std::exception const& e, boost::source_location const&)
{
    std::fprintf(stderr, "%s\n", e.what());
    std::abort();
}
//]
void boost::throw_exception(std::exception const& e)
{
    throw_exception(e, boost::source_location());
}
