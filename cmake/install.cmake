# cmake --install: the headers, the package for find_package(slipform) and the one for pkg-config.

include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

# INCLUDES DESTINATION says once more what the file set says, for users with CMake before 3.23.
set(package_dir ${CMAKE_INSTALL_DATADIR}/cmake/slipform)
list(TRANSFORM slipform_parts PREPEND slipform_ OUTPUT_VARIABLE part_targets)
install(TARGETS slipform ${part_targets} EXPORT slipformTargets
    FILE_SET HEADERS
    INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT slipformTargets NAMESPACE slipform:: DESTINATION ${package_dir})

configure_package_config_file(cmake/slipformConfig.cmake.in slipformConfig.cmake
    INSTALL_DESTINATION ${package_dir} NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(slipformConfigVersion.cmake COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES ${PROJECT_BINARY_DIR}/slipformConfig.cmake ${PROJECT_BINARY_DIR}/slipformConfigVersion.cmake
    DESTINATION ${package_dir})
install(FILES cmake/module.cmake DESTINATION ${package_dir} RENAME slipformModule.cmake)
install(FILES module/slipform.cppm DESTINATION ${package_dir})

# With nothing to link the file says nothing about this machine and belongs under share.
if(SLIPFORM_BOOST_JSON_HEADER_ONLY)
    set(pc_dir ${CMAKE_INSTALL_DATADIR}/pkgconfig)
    set(pc_libs "")
else()
    set(pc_dir ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
    set(pc_libs "Libs: -lboost_json\nLibs.private: -lboost_container\n")
endif()
# Relative both, so that `cmake --install --prefix` moves the file and what it says alike.
cmake_path(ABSOLUTE_PATH pc_dir BASE_DIRECTORY ${CMAKE_INSTALL_PREFIX} OUTPUT_VARIABLE pc_full_dir)
file(RELATIVE_PATH pc_prefix ${pc_full_dir} ${CMAKE_INSTALL_PREFIX})
file(RELATIVE_PATH pc_include ${CMAKE_INSTALL_PREFIX} ${CMAKE_INSTALL_FULL_INCLUDEDIR})
configure_file(cmake/slipform.pc.in slipform.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/slipform.pc DESTINATION ${pc_dir})

install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/slipform)
