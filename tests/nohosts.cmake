# What is committed works on any machine: no package registry's host, no path of the machine it was written on.
#
#   cmake -DROOT=<source tree> [-DGIT=<git>] -P tests/nohosts.cmake
cmake_minimum_required(VERSION 3.25)
set(hosts "(deb|security|ftp|snapshot)[.]debian[.]org|(archive|security)[.]ubuntu[.]com|registry[.](npmjs|npmmirror|yarnpkg)[.]|\
pypi[.]org|pythonhosted[.]org|crates[.]io|proxy[.]golang[.]org|mirrors?[.][a-z0-9-]+[.](com|cn|edu|org)|conda[.]anaconda[.]org")
set(paths "/work/(main|shared)|/home/[a-z]|/root/|/Users/[A-Za-z]|(^|[^r])/tmp/[a-z]|C:.Users.[A-Za-z]")
if(NOT GIT)
    message(STATUS "skip: there is no git to list the files with")
    return()
endif()
# A checkout that another user owns is still only read here.
set(git ${GIT} -c safe.directory=* -C ${ROOT})
execute_process(COMMAND ${git} rev-parse --show-toplevel RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET)
if(NOT result EQUAL 0)
    message(STATUS "skip: ${ROOT} is not a git checkout")
    return()
endif()
execute_process(COMMAND ${git} grep --untracked -nIE "${hosts}|${paths}" -- . ":!tests/nohosts.cmake"
                RESULT_VARIABLE result OUTPUT_VARIABLE found)
if(result EQUAL 1)
    message(STATUS "nohosts: none")
elseif(result EQUAL 0)
    message(NOTICE "${found}")
    message(FATAL_ERROR "nohosts: the lines above name a registry or a path of one machine")
else()
    message(FATAL_ERROR "nohosts: git grep ended with ${result}")
endif()
