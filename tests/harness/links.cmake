include(${CMAKE_CURRENT_LIST_DIR}/harness.cmake)

set(tree ${SCRATCH}/links)
set(check ${CMAKE_COMMAND} -D SOURCE=${tree} -P ${CMAKE_CURRENT_LIST_DIR}/../links.cmake)

file(REMOVE_RECURSE ${tree})
file(WRITE ${tree}/docs/one.md [=[
# The first; page

## `unknown_keys` and [a link](two.md)

[the second](two.md), [its heading](two.md#a-b-c), [this page](#the-first-page), [a file](../a.txt),
[a folder](../docs), [both](two.md)[here](#unknown_keys-and-a-link), [elsewhere](https://a.example/x.md#y)

```text
[not a link](gone.md)
# not a heading
```
]=])
file(WRITE ${tree}/docs/two.md "# A: b, C\n\n[the README](../README.md)\n")
file(WRITE ${tree}/README.md "# Title\n\n[the second](docs/two.md#a-b-c)\n")
file(WRITE ${tree}/a.txt "a\n")
file(WRITE ${tree}/include/x.hpp "// \"slipform: no; see \"\n// \"docs/two.md#a-b-c\"\n")
accepted("links that lead somewhere" ${check})

# refused_in(FILE TEXT SENTENCE): the good tree, and at the end of one of its files one more thing.
function(refused_in file text sentence)
    file(READ ${tree}/${file} before)
    file(APPEND ${tree}/${file} "${text}")
    refused("${text}" "${sentence}" ${check})
    file(WRITE ${tree}/${file} "${before}")
endfunction()

refused_in(docs/one.md "[x](gone.md)\n" "docs/one.md: there is no gone.md")
refused_in(docs/one.md "[x](a.txt)\n" "docs/one.md: there is no a.txt")
refused_in(docs/one.md "[x](two.md#the-first-page)\n" "docs/one.md: there is no anchor two.md#the-first-page")
refused_in(docs/one.md "[x](#not-a-heading)\n" "docs/one.md: there is no anchor #not-a-heading")
refused_in(docs/two.md "[x](#the-first-page)\n" "docs/two.md: there is no anchor #the-first-page")
refused_in(docs/two.md "## a b c\n" "docs/two.md: two headings have the anchor #a-b-c")
refused_in(README.md "[x](two.md)\n" "README.md: there is no two.md")
refused_in(include/x.hpp "// docs/gone.md\n" "include/x.hpp: there is no docs/gone.md")
refused_in(include/x.hpp "// docs/two.md#gone\n" "include/x.hpp: there is no anchor docs/two.md#gone")
accepted("the tree as it was" ${check})
file(APPEND ${tree}/docs/two.md "\n<a id=\"other\"></a>\n## a b c\n\n[that one](#other)\n")
accepted("headings that are alike, one with an anchor of its own" ${check})
file(REMOVE_RECURSE ${tree}/docs ${tree}/README.md)
refused("no documents at all" "there are no documents" ${check})
file(REMOVE_RECURSE ${tree})
