# One INTERFACE target carries every flag; every target of ours links it.
add_library(xf_flags INTERFACE)
target_include_directories(xf_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(
    xf_flags
    INTERFACE XF_VERSION="${PROJECT_VERSION}"
              QT_NO_CAST_FROM_ASCII
              QT_NO_CAST_TO_ASCII
              QT_NO_URL_CAST_FROM_STRING
              QT_NO_CONTEXTLESS_CONNECT
              QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
              QT_NO_FOREACH
              QT_NO_KEYWORDS
              QT_STRICT_ITERATORS
              QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(
    xf_flags
    INTERFACE -Wall
              -Wextra
              -Wpedantic
              -Wshadow
              -Wconversion
              -Wsign-conversion
              -Wold-style-cast
              -Wnon-virtual-dtor
              -Woverloaded-virtual
              -Wcast-qual
              -Wformat=2
              -Wswitch-enum
              -Wimplicit-fallthrough
              -Wundef
              -Wno-maybe-uninitialized # g++ 12 warns falsely inside std::variant and std::regex
              -finput-charset=UTF-8
              $<$<BOOL:${XF_WERROR}>:-Werror>)
if(NOT XF_ASAN)
    # With sanitizers g++ 12 warns falsely inside libstdc++ (std::function, std::regex).
    target_compile_options(xf_flags INTERFACE -Wnull-dereference)
endif()
if(WIN32)
    # Outside headers do not lie where the compiler looks by itself; without the two names windows.h makes max a macro and
    # brings all of Windows along.
    target_include_directories(xf_flags SYSTEM INTERFACE ${XF_EXPECTED_INCLUDE})
    target_compile_definitions(xf_flags INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN _WIN32_WINNT=0x0A00)
    # rcc is the host's and knows zstd, the Qt of the program does not.
    set(XF_RCC_OPTIONS --no-zstd)
    set(CMAKE_AUTORCC_OPTIONS ${XF_RCC_OPTIONS})
endif()
if(XF_ASAN)
    target_compile_options(xf_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
                                              -fno-sanitize-recover=all)
    target_link_options(xf_flags INTERFACE -fsanitize=address,undefined)
endif()
if(XF_TIDY)
    find_program(XF_CLANG_TIDY NAMES clang-tidy-14 clang-tidy REQUIRED)
    set(CMAKE_CXX_CLANG_TIDY ${XF_CLANG_TIDY})
endif()
