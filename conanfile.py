import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import copy, load

required_conan_version = ">=2.0"


class SlipformConan(ConanFile):
    """The package of this tree. `conan create . -c tools.build:skip_test=False` runs the tests too."""

    name = "slipform"
    description = "JSON requests as plain C++20 structs: built, checked, written and read, on Boost.Describe"
    license = "BSL-1.0"
    topics = ("json", "serialization", "validation", "reflection", "schema", "boost", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    no_copy_source = True
    exports_sources = ("CMakeLists.txt", "LICENSE", "README.md", "CONTRIBUTING.md", "cmake/*", "docs/*",
                       "examples/*", "include/*", "module/*", "packaging/*", "tests/*")

    def set_version(self):
        header = load(self, os.path.join(self.recipe_folder, "include", "slipform", "version.hpp"))
        self.version = ".".join(re.findall(r"#define SLIPFORM_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)", header))

    @property
    def _with_tests(self):
        return not self.conf.get("tools.build:skip_test", default=True, check_type=bool)

    def layout(self):
        cmake_layout(self)

    def requirements(self):
        self.requires("boost/[>=1.81 <2]")

    def build_requirements(self):
        if self._with_tests:
            self.test_requires("catch2/[>=3 <4]")
            self.test_requires("cli11/[>=2 <3]")

    def validate(self):
        check_min_cppstd(self, 20)

    def package_id(self):
        self.info.clear()

    @property
    def _boost_is_headers(self):
        return bool(self.dependencies["boost"].options.get_safe("header_only"))

    def generate(self):
        if not self._with_tests:
            return
        CMakeDeps(self).generate()
        toolchain = CMakeToolchain(self)
        toolchain.user_presets_path = False
        toolchain.cache_variables["SLIPFORM_BUILD_TESTS"] = True
        toolchain.cache_variables["SLIPFORM_BUILD_EXAMPLES"] = True
        toolchain.cache_variables["SLIPFORM_BOOST_JSON_HEADER_ONLY"] = self._boost_is_headers
        toolchain.generate()

    def build(self):
        if self._with_tests:
            cmake = CMake(self)
            cmake.configure()
            cmake.build()
            cmake.ctest(["--output-on-failure"])

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        copy(self, "*.hpp", os.path.join(self.source_folder, "include"), os.path.join(self.package_folder, "include"))

    def package_info(self):
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
        self.cpp_info.set_property("cmake_file_name", "slipform")
        self.cpp_info.set_property("cmake_target_name", "slipform::slipform")
        self.cpp_info.set_property("pkg_config_name", "slipform")
        # Without this the program would link all of Boost.
        self.cpp_info.requires = ["boost::headers"]
        if not self._boost_is_headers:
            self.cpp_info.requires.append("boost::json")
