include(${CMAKE_CURRENT_LIST_DIR}/harness.cmake)

set(tree ${SCRATCH}/quotes)
set(check ${CMAKE_COMMAND} -D SOURCE=${tree} -P ${CMAKE_CURRENT_LIST_DIR}/../quotes.cmake)
set(renew ${CMAKE_COMMAND} -D SOURCE=${tree} -D RENEW=ON -P ${CMAKE_CURRENT_LIST_DIR}/../quotes.cmake)

file(REMOVE_RECURSE ${tree})
file(WRITE ${tree}/examples/a.cpp [=[
int main()
{
    //[build
    std::vector<int> v{1, 2}; // "a\n;b" [[nodiscard]] ${x} \\

    //[inner
    if (v.empty()) {
        return v[0];
    }
    //]
    //]
}
]=])
file(WRITE ${tree}/examples/out.txt "a;b]\n[c\n")

set(good_block [=[
<!-- quote: examples/a.cpp#build -->
```cpp
std::vector<int> v{1, 2}; // "a\n;b" [[nodiscard]] ${x} \\

if (v.empty()) {
    return v[0];
}
```
]=])

# document(TEXT): the good document, and in it one more thing.
macro(document text)
    file(WRITE ${tree}/docs/tour/one.md "# Title\n\n${good_block}\nprose; [prose]\n\n${text}")
endmacro()

document([=[
<!-- quote: examples/out.txt -->

```
a;b]
[c
```

```sh
echo "not C++, so no quote is asked for"
```

<!-- quote: examples/a.cpp#inner -->
````cpp
if (v.empty()) {
    return v[0];
}
````
]=])
accepted("true quotes" ${check})
file(READ ${tree}/docs/tour/one.md before)
accepted("renewing true quotes" ${renew})
file(READ ${tree}/docs/tour/one.md after)
if(NOT before STREQUAL after)
    message(FATAL_ERROR "expected renewing to leave true quotes alone, not to write\n${after}")
endif()

document("<!-- quote: examples/a.cpp#inner -->\n```cpp\nif (v.empty()) {\n    return v[1];\n}\n```\n")
refused("a quote that differs" "docs/tour/one.md: the block is not what examples/a.cpp#inner says" ${check})
accepted("renewing it" ${renew})
accepted("the renewed document" ${check})

document("<!-- quote: examples/a.cpp#inner -->\n```cpp\nif (v.empty()) {\n    return v[0];\n```\n")
refused("a quote that lacks a line" "the block is not what" ${check})
document("<!-- quote: examples/a.cpp#gone -->\n```cpp\nx\n```\n")
refused("a region that is not there" "there is no examples/a.cpp#gone" ${check})
refused("renewing from a region that is not there" "there is no examples/a.cpp#gone" ${renew})
file(WRITE ${tree}/examples/open.cpp "//[open\nx\n")
document("<!-- quote: examples/open.cpp#open -->\n```cpp\nx\n```\n")
refused("a region that never ends" "there is no examples/open.cpp#open" ${check})
document("<!-- quote: examples/gone.cpp -->\n```cpp\nx\n```\n")
refused("a file that is not there" "there is no examples/gone.cpp" ${check})
document("<!-- quote: examples/a.cpp#inner -->\nprose\n")
refused("a quote without a block" "no block follows the quote of examples/a.cpp#inner" ${check})
document("```cpp\nint made_up;\n```\n")
refused("C++ that is no quote" "a C++ block is no quote" ${check})
file(REMOVE_RECURSE ${tree}/docs)
refused("no documents at all" "there are no documents" ${check})
file(WRITE ${tree}/README.md "```cpp\nint made_up;\n```\n")
refused("C++ that is no quote, in the README" "README.md: a C++ block is no quote" ${check})
file(REMOVE_RECURSE ${tree})
