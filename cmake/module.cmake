# slipform::module, the module `slipform` built by the program that imports it: compilers do not share
# what they make of a module. Included by the tree and, as slipformModule.cmake, by the package.

if(CMAKE_VERSION VERSION_LESS 3.28)
    set(slipform_module_reason "slipform::module takes CMake 3.28 or newer")
elseif(NOT TARGET slipform_module)
    add_library(slipform_module STATIC)
    add_library(slipform::module ALIAS slipform_module)
    target_sources(slipform_module PUBLIC
        FILE_SET CXX_MODULES BASE_DIRS ${slipform_module_dir} FILES ${slipform_module_dir}/slipform.cppm)
    target_link_libraries(slipform_module PUBLIC slipform::slipform)
    set_target_properties(slipform_module PROPERTIES CXX_SCAN_FOR_MODULES ON)
endif()
