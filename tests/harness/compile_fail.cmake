include(${CMAKE_CURRENT_LIST_DIR}/harness.cmake)

set(source ${SCRATCH}/compile_fail.cpp)
set(check ${CMAKE_COMMAND} -D SOURCE=${source} -D COMPILER=${COMPILER} -D FLAGS=-std=c++20
    -P ${CMAKE_CURRENT_LIST_DIR}/../compile_fail.cmake)

set(fails [=[
template <class T> void f() { static_assert(sizeof(T) == 0, "one; sentence [of] ours"); }
template void f<int>();
]=])

file(WRITE ${source} "// expect: one; sentence [of] ours\n// lines: g++ 40, clang 40\n${fails}")
accepted("a refusal with the sentence" ${check})
file(WRITE ${source} "// compiles\nint i;\n")
accepted("a control that compiles" ${check})
file(WRITE ${source} "// expect g++: sentence [of] ours\n// expect clang: sentence [of] ours\n${fails}")
accepted("a refusal with a sentence for each compiler" ${check})

file(WRITE ${source} "// expect: one; sentence\n// expect: another sentence\n${fails}")
refused("a refusal without the sentence" "another sentence" ${check})
file(WRITE ${source} "// expect: one; sentence\nint i;\n")
refused("a source that compiles" "expected not to compile" ${check})
file(WRITE ${source} "// expect: one; sentence\n// lines: g++ 2, clang 2\n${fails}")
refused("a flood" "expected at most 2 lines" ${check})
file(WRITE ${source} "// compiles\n${fails}")
refused("a control that does not compile" "expected to compile" ${check})
file(WRITE ${source} "${fails}")
refused("a source that expects nothing" "expected a line // expect:" ${check})
file(REMOVE ${source})
